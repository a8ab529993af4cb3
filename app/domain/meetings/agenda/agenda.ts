import { after, minutes } from '~/core/clock'
import type { ItemAddition, MeetingStatus } from '~prisma/enums'

/** What the shape of an agenda is made of. `position` orders the items under one parent; `minutes` is an item's own time. */
export interface AgendaNode {
  id: string
  parentId: string | null
  position: number
}

export type Numbered<Item> = Item & {
  /** "4", or "4.1" under it. */
  number: string
  /** 0 at the top, 1 under an item. */
  depth: number
}

/** The children of one parent (null: the top), in order. */
export const childrenOf = <Item extends AgendaNode>(items: readonly Item[], parentId: string | null): Item[] =>
  items.filter((item) => item.parentId === parentId).sort((left, right) => left.position - right.position)

/** The items as they are read: every item before what stands under it, each with its number. */
export const numberItems = <Item extends AgendaNode>(items: readonly Item[]): Numbered<Item>[] => {
  const under = (parentId: string | null, prefix: string, depth: number): Numbered<Item>[] =>
    childrenOf(items, parentId).flatMap((item, index) => {
      const number = `${prefix}${index + 1}`
      return [{ ...item, number, depth }, ...under(item.id, `${number}.`, depth + 1)]
    })
  return under(null, '', 0)
}

/** Which items are closed: those marked so, and what stands under them. */
export const closedItems = (items: readonly (Pick<AgendaNode, 'id' | 'parentId'> & { isClosed: boolean })[]): Set<string> => {
  const marked = new Set(items.filter(({ isClosed }) => isClosed).map(({ id }) => id))
  return new Set(items.filter(({ id, parentId }) => marked.has(id) || (parentId !== null && marked.has(parentId))).map(({ id }) => id))
}

export interface PlannedTime {
  startsAt: Date
  /** The end of the item itself and of all that stands under it. */
  endsAt: Date
}

/** When each item is planned, if all take their minutes one after the other: an item's own time first, then what stands under it. */
export const plannedTimes = (startsAt: Date, items: readonly (AgendaNode & { minutes: number })[]): Map<string, PlannedTime> => {
  const times = new Map<string, PlannedTime>()
  const plan = (parentId: string | null, start: Date): Date =>
    childrenOf(items, parentId).reduce((moment, item) => {
      const endsAt = plan(item.id, after(moment, minutes(item.minutes)))
      times.set(item.id, { startsAt: moment, endsAt })
      return endsAt
    }, start)
  plan(null, startsAt)
  return times
}

/** All the planned minutes together. */
export const totalMinutes = (items: readonly { minutes: number }[]): number => items.reduce((sum, item) => sum + item.minutes, 0)

/** When the meeting is planned to end: after all items, or after two hours while there are none. */
export const plannedEnd = (startsAt: Date, items: readonly { minutes: number }[]): Date => after(startsAt, minutes(totalMinutes(items) || 120))

/** How an item that is added now stands on the agenda: what comes after the convocation is marked. */
export const additionOf = (status: MeetingStatus, isUrgent: boolean): ItemAddition | null => {
  if (status === 'preparation') return null
  return isUrgent ? 'urgent' : 'added'
}
