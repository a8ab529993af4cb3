/**
 * Word knows paragraphs in a row and no boxes around them. So every paragraph of ours has a style whose name says in which boxes it stands, outermost
 * first, and what it is there: people recognise it in Word's list of styles, and a file that comes back is read by it.
 */
export type Step = keyof typeof stepWords
export type Role = keyof typeof roleWords

/** The boxes. `item` is the inside of a list item, `cell` that of a table cell. */
const stepWords = {
  blockquote: 'citaat',
  info: 'informatie',
  warning: 'let op',
  decision: 'beslissing',
  tip: 'tip',
  details: 'uitklaptekst',
  article: 'artikel',
  articleParagraph: 'lid',
  item: 'lijst',
  cell: 'tabel',
} as const

const roleWords = {
  text: '',
  heading2: 'kop 1',
  heading3: 'kop 2',
  heading4: 'kop 3',
  articleTitle: 'titel',
  summary: 'opschrift',
  /** The first of a numbered paragraph (§), with its sign. */
  first: 'begin',
  /** The word above a callout. */
  label: 'soort',
  head: 'hoofd',
  rule: 'lijn',
  facts: 'kenmerken',
} as const

const prefix = 'Overleg'

/** Text in no box, headings among it, has Word's own styles. */
export const styleName = (steps: Step[], role: Role): string => [[prefix, ...steps.map((step) => stepWords[step])].join(' / '), ...(roleWords[role] ? [roleWords[role]] : [])].join(' - ')

/** Word's name of a style inside the file: letters alone. */
export const styleId = (steps: Step[], role: Role): string => `Overleg${[...steps, role].map((part) => part[0]!.toUpperCase() + part.slice(1)).join('')}`

const stepOf = new Map(Object.entries(stepWords).map(([step, word]) => [word as string, step as Step]))
const roleOf = new Map(Object.entries(roleWords).map(([role, word]) => [word as string, role as Role]))

/** What a style of ours says; null for any other style. */
export const readStyleName = (name: string | null): { steps: Step[]; role: Role } | null => {
  if (!name?.startsWith(prefix)) return null
  const [path = '', role = ''] = name.split(' - ')
  const [, ...words] = path.split(' / ')
  const steps = words.map((word) => stepOf.get(word))
  const found = roleOf.get(role)
  return found && steps.every((step) => step !== undefined) ? { steps, role: found } : null
}
