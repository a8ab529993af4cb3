const small = new Set(['van', 'de', 'den', 'der', 'het', "'t", 'ter', 'ten', 'te', 'le', 'la', 'du', 'von'])

/** Two letters for a name: "Sofie Vanhee" → SV, "Jan van den Berghe" → JB. Takes names, titles do not belong in it. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  const telling = words.filter((word, index) => index === 0 || !small.has(word.toLowerCase()))
  const [first = '', last = ''] = telling.length > 1 ? [telling[0], telling.at(-1)] : [telling[0]]
  return ([...first].slice(0, 1).join('') + [...last].slice(0, 1).join('')).toLocaleUpperCase('nl')
}
