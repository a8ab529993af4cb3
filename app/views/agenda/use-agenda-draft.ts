import { useFetcher } from '@remix-run/react'
import { useEffect, useMemo, useState } from 'react'
import { type AgendaNode, numberItems, plannedTimes } from '~/domain/meetings/agenda/agenda'
import type { AgendaLine } from '~/domain/meetings/agenda/agenda.queries.server'
import { moveTo } from '~/domain/meetings/agenda/move'
import { paths } from '~/paths'

type Change = Partial<Pick<AgendaLine, 'parentId' | 'position' | 'minutes'>>

/**
 * The agenda as the secretary just made it, with the numbers and clock times that follow; shown at once, until the server's own answer
 * takes over.
 */
export const useAgendaDraft = (meeting: { id: string; startsAt: Date }, items: AgendaLine[]) => {
  const fetcher = useFetcher({ key: `agenda ${meeting.id}` })
  const [changes, setChanges] = useState<ReadonlyMap<string, Change>>(new Map())
  useEffect(() => setChanges(new Map()), [items])

  const shown = useMemo(() => {
    const changed = items.map((item) => ({ ...item, ...changes.get(item.id) }))
    const times = plannedTimes(meeting.startsAt, changed)
    return numberItems(changed).map((item) => ({ ...item, ...times.get(item.id)! }))
  }, [items, changes, meeting.startsAt])

  const remember = (entries: [string, Change][]) =>
    setChanges((before) => new Map([...before, ...entries.map(([id, change]): [string, Change] => [id, { ...before.get(id), ...change }])]))
  const submit = (action: string, fields: Record<string, string | number>) => void fetcher.submit(fields, { method: 'post', action, preventScrollReset: true })

  return {
    shown,
    isSaving: fetcher.state !== 'idle',
    /** Puts an item among its siblings. */
    order: (itemId: string, position: number) => {
      const { parentId = null } = shown.find(({ id }) => id === itemId) ?? {}
      remember(placed(shown, itemId, parentId, position))
      submit(paths.agendaOrder(meeting.id), { id: itemId, position })
    },
    /** Puts an item under another, or back at the top ('' ). */
    place: (itemId: string, parentId: string, position: number) => {
      remember(placed(shown, itemId, parentId || null, position))
      submit(paths.moveItem(meeting.id, itemId), { parentId, position })
    },
    /** Shows what a number of minutes does to the clock; saving is another act. */
    tryMinutes: (itemId: string, minutes: number) => remember([[itemId, { minutes }]]),
    savedMinutes: (itemId: string): number => items.find(({ id }) => id === itemId)?.minutes ?? 0,
    saveMinutes: (itemId: string, minutes: number) => submit(paths.itemMinutes(meeting.id, itemId), { minutes }),
  }
}

const placed = (items: readonly AgendaNode[], itemId: string, parentId: string | null, position: number) =>
  moveTo(items, itemId, parentId, position).map(({ id, ...placement }): [string, Change] => [id, placement])

export type AgendaDraft = ReturnType<typeof useAgendaDraft>
