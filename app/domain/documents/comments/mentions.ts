interface Named {
  id: string
  name: string
}

/** Who is mentioned in a comment: "@" and the whole name of somebody who may read the document. Of names that begin alike the longest counts. */
export const mentionsIn = (text: string, readers: readonly Named[]): string[] => {
  const byLength = readers.toSorted((one, other) => other.name.length - one.name.length)
  const found = new Set<string>()
  for (const at of placesOf(text, '@')) {
    const rest = text.slice(at + 1).toLowerCase()
    const reader = byLength.find(({ name }) => rest.startsWith(name.toLowerCase()) && !/^\p{L}/u.test(rest.slice(name.length)))
    if (reader) found.add(reader.id)
  }
  return [...found]
}

const placesOf = (text: string, sign: string): number[] => [...text.matchAll(new RegExp(sign, 'g'))].map(({ index }) => index)

/** The text in parts, so that mentions can be shown as such. */
export const splitMentions = (text: string, names: readonly string[]): { words: string; isMention: boolean }[] => {
  if (names.length === 0) return [{ words: text, isMention: false }]
  const escaped = names.toSorted((one, other) => other.length - one.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text
    .split(new RegExp(`(@(?:${escaped.join('|')}))`, 'i'))
    .map((words, index) => ({ words, isMention: index % 2 === 1 }))
    .filter(({ words }) => words !== '')
}
