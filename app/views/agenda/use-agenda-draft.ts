import { useEffect, useMemo, useState } from 'react'
import { type AgendaNode, numberItems, plannedTimes } from '~/domain/meetings/agenda/agenda'
import type { AgendaLine } from '~/domain/meetings/agenda/agenda.queries.server'
import { moveTo } from '~/domain/meetings/agenda/move'
import { paths } from '~/paths'
import { useWriteQueue } from './use-write-queue'

type Change = Partial<Pick<AgendaLine, 'parentId' | 'position' | 'minutes'>>
const unchanged: ReadonlyMap<string, Change> = new Map()

/**
 * The agenda as the secretary just made it, with the numbers and clock times that follow; shown at once, until what the server has takes
 * over.
 */
export const useAgendaDraft = (meeting: { id: string; startsAt: Date }, items: AgendaLine[]) => {
  const { write, writing } = useWriteQueue()
  const [changes, setChanges] = useState(unchanged)
  const [placedId, setPlacedId] = useState<string>()
  /** Minutes that somebody is still typing: an answer to what was done before does not take them away. */
  const [tried, setTried] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => setChanges(unchanged), [items])

  const shown = useMemo(() => {
    const changed = items.map((item) => {
      const minutes = tried.get(item.id)
      return { ...item, ...changes.get(item.id), ...(minutes !== undefined && { minutes }) }
    })
    const times = plannedTimes(meeting.startsAt, changed)
    return numberItems(changed).map((item) => ({ ...item, ...times.get(item.id)! }))
  }, [items, changes, tried, meeting.startsAt])

  // An item that goes under another is drawn anew there; the focus goes with it.
  useEffect(() => {
    if (placedId) document.getElementById(itemLinkId(placedId))?.focus()
    setPlacedId(undefined)
  }, [placedId])

  const remember = (entries: [string, Change][]) =>
    setChanges((before) => new Map([...before, ...entries.map(([id, change]): [string, Change] => [id, { ...before.get(id), ...change }])]))

  const forgetMinutes = (itemId: string) => setTried((before) => new Map([...before].filter(([id]) => id !== itemId)))

  return {
    shown,
    writing,
    /** Puts an item among its siblings. */
    order: (itemId: string, position: number) => {
      const { parentId = null } = shown.find(({ id }) => id === itemId) ?? {}
      remember(placed(shown, itemId, parentId, position))
      write(paths.agendaOrder(meeting.id), { id: itemId, position })
    },
    /** Puts an item under another, or back at the top (''). */
    place: (itemId: string, parentId: string, position: number) => {
      remember(placed(shown, itemId, parentId || null, position))
      setPlacedId(itemId)
      write(paths.moveItem(meeting.id, itemId), { parentId, position })
    },
    /** Shows what a number of minutes does to the clock; saving is another act. */
    tryMinutes: (itemId: string, minutes: number) => setTried((before) => new Map([...before, [itemId, minutes]])),
    forgetMinutes,
    savedMinutes: (itemId: string): number => items.find(({ id }) => id === itemId)?.minutes ?? 0,
    saveMinutes: (itemId: string, minutes: number) => {
      remember([[itemId, { minutes }]])
      forgetMinutes(itemId)
      write(paths.itemMinutes(meeting.id, itemId), { minutes })
    },
  }
}

export const itemLinkId = (itemId: string): string => `punt-${itemId}`

const placed = (items: readonly AgendaNode[], itemId: string, parentId: string | null, position: number) =>
  moveTo(items, itemId, parentId, position).map(({ id, ...placement }): [string, Change] => [id, placement])

export type AgendaDraft = ReturnType<typeof useAgendaDraft>
