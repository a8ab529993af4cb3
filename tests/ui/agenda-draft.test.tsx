// @vitest-environment happy-dom
import { act, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router-dom'
import { expect, test } from 'vitest'
import type { AgendaLine } from '~/domain/meetings/agenda/agenda.queries.server'
import { type AgendaDraft, useAgendaDraft } from '~/views/agenda/use-agenda-draft'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const lines = ['welkom', 'kwaliteit'].map((id, position) => ({ id, title: id, parentId: null, position, minutes: 10 })) as unknown as AgendaLine[]
const meeting = { id: 'overleg', startsAt: new Date('2026-12-01T18:30:00Z') }

test('the clock follows minutes that are being typed, also when the answer to what was done before comes in meanwhile', async () => {
  let draft = undefined as unknown as AgendaDraft
  let show = (_items: AgendaLine[]): void => undefined
  const Agenda = () => {
    const [items, setItems] = useState(lines)
    const made = useAgendaDraft(meeting, items)
    useEffect(() => {
      show = setItems
      draft = made
    }, [made])
    return null
  }
  const element = document.body.appendChild(document.createElement('div'))
  const root = createRoot(element)
  const router = createMemoryRouter([{ path: '*', element: <Agenda /> }])
  await act(async () => root.render(<RouterProvider router={router} />))
  const minutes = () => draft.shown.map((item) => item.minutes)

  act(() => draft.tryMinutes('welkom', 25))
  expect(minutes()).toEqual([25, 10])
  act(() => show([...lines]))
  expect(minutes()).toEqual([25, 10])
  act(() => draft.forgetMinutes('welkom'))
  expect(minutes()).toEqual([10, 10])
  act(() => root.unmount())
})
