import { isPlainMark } from '../suggestions/modification'
import { calloutKinds, headingLevels, mentionKinds } from './paper-text'
import { isSafeLink } from './safe-link'

type Attributes = Record<string, unknown>

const whole = (value: unknown, least: number, most: number): number | null => (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most ? value : null)
const words = (value: unknown, most: number): string => (typeof value === 'string' ? value.slice(0, most) : '')
const oneOf = <Value>(known: readonly Value[], value: unknown): Value | undefined => known.find((other) => other === value)

/** Ids are made by the server: letters, digits and dashes. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)

const level = (value: unknown) => (whole(value, 1, 9) === 1 ? 2 : (oneOf(headingLevels, value) ?? 4))

const cell = ({ colspan, rowspan, colwidth }: Attributes): Attributes => {
  const across = whole(colspan, 1, 50) ?? 1
  const isMeasured = Array.isArray(colwidth) && colwidth.length === across && colwidth.every((width) => whole(width, 0, 4_000) !== null)
  return { colspan: across, rowspan: whole(rowspan, 1, 1_000) ?? 1, colwidth: isMeasured ? (colwidth as number[]) : null }
}

const readers: Record<string, (attrs: Attributes) => Attributes | undefined> = {
  heading: (attrs) => ({ level: level(attrs.level) }),
  orderedList: ({ start }) => ({ start: whole(start, 0, 1_000_000) ?? 1 }),
  taskItem: ({ checked }) => ({ checked: checked === true }),
  tableCell: cell,
  tableHeader: cell,
  image: ({ fileId, alt, width }) => (isId(fileId) ? { fileId, alt: words(alt, 1_000), width: whole(width, 5, 100) } : undefined),
  callout: ({ kind }) => ({ kind: oneOf(calloutKinds, kind) ?? 'info' }),
  mention: ({ kind, id, label }) => (oneOf(mentionKinds, kind) && isId(id) && words(label, 200) ? { kind, id, label: words(label, 200) } : undefined),
}

/** The attributes a node has in a paper; null when it has none, undefined when it cannot be one. */
export const fitAttributes = (type: string, attrs: Attributes): Attributes | null | undefined => (Object.hasOwn(readers, type) ? readers[type]!(attrs) : null)

const whose = ({ id, personId, name, organisation, at }: Attributes): Attributes | null =>
  isId(id) && isId(personId) ? { id, personId, name: words(name, 200), organisation: words(organisation, 200), at: words(at, 40) } : null

/** What a mark is in a paper; null when it is none. */
export const fitMark = ({ type, attrs: given }: { type: string; attrs?: object }): { type: string; attrs?: Attributes } | null => {
  const attrs: Attributes = { ...given }
  if (isPlainMark(type)) return { type }
  if (type === 'link') return isSafeLink(attrs.href) ? { type, attrs: { href: attrs.href } } : null
  const author = whose(attrs)
  if (!author) return null
  if (type === 'insertion' || type === 'deletion') return { type, attrs: author }
  if (type !== 'modification') return null
  return { type, attrs: { ...author, type: words(attrs.type, 40), attrName: words(attrs.attrName, 40) || null, previousValue: small(attrs.previousValue), newValue: small(attrs.newValue) } }
}

/** A value of an attribute, or a mark as plain data. */
const small = (value: unknown): unknown => {
  const written = JSON.stringify(value ?? null)
  return written.length <= 3_000 ? (JSON.parse(written) as unknown) : null
}
