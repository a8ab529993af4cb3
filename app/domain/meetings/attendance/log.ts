import type { PresenceKind } from '~prisma/enums'

export type { PresenceKind } from '~prisma/enums'

/** A line of the attendance log: who came, went, or stays away from one item. */
export interface Entry {
  kind: PresenceKind
  at: Date
  itemId: string | null
  personId: string | null
  name: string
  isSubstitute: boolean
}

/** Who somebody is in the log: a seat may change hands, and not everybody has an account. */
export interface Identity {
  personId: string | null
  name: string
}

/** A time during which somebody was in the room. `until` is null while they still are. */
export interface Span extends Identity {
  isSubstitute: boolean
  from: Date
  until: Date | null
}

const isSame = (left: Identity, right: Identity): boolean => (left.personId ?? right.personId) === null ? left.name === right.name : left.personId === right.personId

/** When everybody of one line of the list was in the room, in the order in which they came. Coming twice is coming once; leaving before coming is nothing. */
export const spansOf = (entries: readonly Entry[]): Span[] => {
  const spans: Span[] = []
  for (const { kind, at, personId, name, isSubstitute } of inOrder(entries)) {
    const open = spans.find((span) => span.until === null && isSame(span, { personId, name }))
    if (kind === 'arrived' && !open) spans.push({ personId, name, isSubstitute, from: at, until: null })
    if (kind === 'left' && open) open.until = at
  }
  return spans
}

/** Who has a place now, with the log of that place. */
export interface Sitting extends Identity {
  entries: readonly Entry[]
}

/** In the room now: who has the place today came, and has not left. */
export const isPresent = ({ entries, ...sitter }: Sitting): boolean =>
  spansOf(entries).some((span) => span.until === null && isSame(span, sitter))

/** In the room at a moment, whoever it was. */
export const wasPresentAt = (spans: readonly Span[], moment: Date): boolean => spans.some(({ from, until }) => from <= moment && (until === null || until > moment))

/** The items that who sits there stays away from, for a conflict of interest. It stands for the item however often the chair comes back to it, until taken back. */
export const recusalsOf = ({ entries, ...sitter }: Sitting): Set<string> => {
  const items = new Set<string>()
  for (const { kind, itemId, ...who } of inOrder(entries)) {
    if (!itemId || !isSame(who, sitter)) continue
    if (kind === 'recused') items.add(itemId)
    if (kind === 'returned') items.delete(itemId)
  }
  return items
}

/** Out of the room for an item, or for the one it stands under. */
export const isRecused = (sitting: Sitting, itemIds: readonly (string | null)[]): boolean => {
  const recusals = recusalsOf(sitting)
  return itemIds.some((id) => id !== null && recusals.has(id))
}

const inOrder = (entries: readonly Entry[]): Entry[] => entries.toSorted((left, right) => left.at.getTime() - right.at.getTime())

/** Select these of a line of the list to know who was there. */
export const entryColumns = { kind: true, at: true, itemId: true, personId: true, name: true, isSubstitute: true } as const
