/** What is written for a sign that none of our fonts has, where another says the same. */
const same: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '=/=',
  '≈': '±',
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '⇨': '=>',
  '➔': '->',
  '➜': '->',
  '✓': 'v',
  '✔': 'v',
  '✅': 'v',
  '✗': 'x',
  '✘': 'x',
  '❌': 'x',
  '☐': '[ ]',
  '□': '[ ]',
  '☑': '[x]',
  '☒': '[x]',
  '●': '•',
  '▪': '•',
  '■': '•',
  '◦': '•',
  '○': '•',
  '‣': '•',
  '★': '*',
  '☆': '*',
}

/** Signs that only steer others: how an emoji looks, where a word may break. */
const steering = /[\p{Mn}\p{Cf}\u2028\u2029]/u

/** A run of text in one file of a font. */
export interface Run<Part extends string> {
  part: Part
  text: string
}

/**
 * Text in runs of one font file each. A sign that no file holds is written with others that say the same; when there are none it becomes a question
 * mark, never an empty box.
 * @param parts the files in the order in which they are tried, with the signs they hold.
 */
export const runsOf = <Part extends string>(text: string, parts: readonly (readonly [Part, ReadonlySet<number>])[]): Run<Part>[] => {
  const partOf = (sign: string): Part | undefined => parts.find(([, held]) => held.has(sign.codePointAt(0)!))?.[0]
  const runs: Run<Part>[] = []
  const add = (sign: string, part: Part) => {
    const last = runs.at(-1)
    if (last?.part === part) last.text += sign
    else runs.push({ part, text: sign })
  }
  const first = parts[0]![0]
  for (const sign of text.normalize('NFC')) {
    const part = sign === '\n' ? (runs.at(-1)?.part ?? first) : partOf(sign)
    if (part !== undefined) add(sign, part)
    else for (const other of instead(sign, partOf)) add(other, partOf(other) ?? first)
  }
  return runs.length > 0 ? runs : [{ part: first, text: '' }]
}

const instead = (sign: string, partOf: (sign: string) => string | undefined): string => {
  if (same[sign] !== undefined) return same[sign]
  if (steering.test(sign)) return ''
  const plain = [...sign.normalize('NFKD')].filter((one) => partOf(one) !== undefined).join('')
  return plain === '' ? '?' : plain
}
