import type { ItemKind } from '~prisma/enums'
import type { SentAgenda, SentItem, SentMeeting } from './sent-agenda'

/** An item as a change names it: the number it has now, or had when it is gone; no title when the reader may not know it. */
export type NamedItem = Pick<SentItem, 'number' | 'title' | 'isClosed' | 'addition' | 'submittedBy'>

export type AgendaChange =
  | { what: 'meeting'; field: keyof SentMeeting; from: string; to: string }
  | { what: 'added'; item: NamedItem }
  | { what: 'removed'; item: NamedItem }
  | { what: 'moved'; item: NamedItem; from: string }
  | { what: 'renamed'; item: NamedItem; from: string }
  | { what: 'minutes'; item: NamedItem; from: number; to: number }
  | { what: 'kind'; item: NamedItem; from: ItemKind; to: ItemKind }
  | { what: 'presenter' | 'note' | 'closed' | 'opened'; item: NamedItem }
  | { what: 'filesAdded' | 'filesWithdrawn'; item: NamedItem; names: string[] }
  /** Items that nobody touched, at another time after the start because of the rest. */
  | { what: 'shifted'; numbers: string[] }

/**
 * What changed between two agendas, in the order of the newer one: the meeting, then item by item, then what only moved in time. Items that stand
 * elsewhere only because others came or went have not moved: the longest run that kept its order stays, the others moved.
 */
export const changesBetween = (before: SentAgenda, now: SentAgenda): AgendaChange[] => {
  const was = new Map(before.items.map((item) => [item.id, item]))
  const stays = new Set(now.items.map(({ id }) => id))
  const common = now.items.filter(({ id }) => was.has(id))
  const moved = movedIds(before.items.filter(({ id }) => stays.has(id)), common)
  return [
    ...meetingChanges(before.meeting, now.meeting),
    ...now.items.flatMap((item) => {
      const old = was.get(item.id)
      return old ? itemChanges(old, item, moved.has(item.id)) : [{ what: 'added' as const, item: named(item) }]
    }),
    ...before.items.filter(({ id }) => !stays.has(id)).map((item) => ({ what: 'removed' as const, item: named(item) })),
    ...shiftedItems(before, now, moved),
  ]
}

const named = ({ number, title, isClosed, addition, submittedBy }: SentItem): NamedItem => ({ number, title, isClosed, addition, submittedBy })

const meetingChanges = (before: SentMeeting, now: SentMeeting): AgendaChange[] =>
  (['title', 'startsAt', 'place', 'onlineLink'] as const).filter((field) => before[field] !== now[field]).map((field) => ({ what: 'meeting', field, from: before[field], to: now[field] }))

const itemChanges = (before: SentItem, now: SentItem, hasMoved: boolean): AgendaChange[] => {
  const item = named(now)
  const names = (here: SentItem, there: SentItem) => here.attachments.filter(({ id }) => there.attachments.every((other) => other.id !== id)).map(({ name }) => name)
  const [added, withdrawn] = [names(now, before), names(before, now)]
  const isReadable = before.title !== null && now.title !== null
  return [
    ...(hasMoved ? [{ what: 'moved' as const, item, from: before.number }] : []),
    ...(isReadable && before.title !== now.title ? [{ what: 'renamed' as const, item, from: before.title! }] : []),
    ...(before.isClosed !== now.isClosed ? [{ what: now.isClosed ? ('closed' as const) : ('opened' as const), item }] : []),
    ...(before.minutes !== now.minutes ? [{ what: 'minutes' as const, item, from: before.minutes, to: now.minutes }] : []),
    ...(before.kind && now.kind && before.kind !== now.kind ? [{ what: 'kind' as const, item, from: before.kind, to: now.kind }] : []),
    ...(isReadable && before.presenter !== now.presenter ? [{ what: 'presenter' as const, item }] : []),
    ...(isReadable && before.note !== now.note ? [{ what: 'note' as const, item }] : []),
    ...(isReadable && added.length > 0 ? [{ what: 'filesAdded' as const, item, names: added }] : []),
    ...(isReadable && withdrawn.length > 0 ? [{ what: 'filesWithdrawn' as const, item, names: withdrawn }] : []),
  ]
}

/** Which items moved among those in both: they stand under another item, or are not in the longest run that kept its order. */
const movedIds = (before: SentItem[], now: SentItem[]): Set<string> => {
  const place = new Map(before.map(({ id }, index) => [id, index]))
  const parent = new Map(before.map(({ id, parentId }) => [id, parentId]))
  const same = now.filter(({ id, parentId }) => parent.get(id) === parentId)
  const kept = new Set(longestRun(same.map(({ id }) => place.get(id)!)).map((index) => same[index]!.id))
  return new Set(now.map(({ id }) => id).filter((id) => !kept.has(id)))
}

/** The indices of a longest increasing subsequence. */
const longestRun = (values: number[]): number[] => {
  const best: { length: number; previous: number }[] = []
  values.forEach((value, index) => {
    const candidates = best.slice(0, index).map(({ length }, earlier) => ({ length, earlier })).filter(({ earlier }) => values[earlier]! < value)
    const longest = candidates.reduce((found, one) => (one.length > found.length ? one : found), { length: 0, earlier: -1 })
    best.push({ length: longest.length + 1, previous: longest.earlier })
  })
  let end = best.reduce((found, { length }, index) => (found < 0 || length > best[found]!.length ? index : found), -1)
  const run: number[] = []
  while (end >= 0) {
    run.unshift(end)
    end = best[end]!.previous
  }
  return run
}

/** Items whose planned time after the start changed, though they were not moved themselves. */
const shiftedItems = (before: SentAgenda, now: SentAgenda, moved: Set<string>): AgendaChange[] => {
  const offset = ({ meeting }: SentAgenda, { startsAt }: SentItem) => Date.parse(startsAt) - Date.parse(meeting.startsAt)
  const was = new Map(before.items.map((item) => [item.id, offset(before, item)]))
  const numbers = now.items.filter((item) => was.has(item.id) && !moved.has(item.id) && was.get(item.id) !== offset(now, item)).map(({ number }) => number)
  return numbers.length > 0 ? [{ what: 'shifted', numbers }] : []
}
