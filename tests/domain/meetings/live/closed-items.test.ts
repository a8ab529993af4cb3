import { expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { change } from '~/core/change.server'
import { newId } from '~/core/ids'
import { clock } from '~/core/clock'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { gatherRunning } from '../../../support/factories/gathering'

/** A running meeting with an item that is not marked closed itself, but stands under one that is. */
const underClosed = async () => {
  const gathering = await gatherRunning({ guests: [{ name: 'Bart' }, { name: 'Wim', role: 'observer' }], items: [{ title: 'Personeel', isClosed: true }] })
  const { meetingId, itemIds } = gathering
  const itemId = newId()
  const under = { id: itemId, meetingId, parentId: itemIds[0]!, position: 0, title: 'Dossier Peeters', note: 'Nota Peeters', kind: 'decision' as const, minutes: 5, createdAt: clock.now() }
  await change(null, ({ tx }) => tx.agendaItem.create({ data: under }))
  const els = await gathering.actor('Els')
  await enterItem(els, { meetingId, itemId })
  await openPoll(els, { meetingId, itemId, question: 'Wordt Peeters aangeworven?' })
  return gathering
}

test('what stands under a closed item is closed in the live room too: an observer and the screen see nothing of it', async () => {
  const gathering = await underClosed()
  const [wim, bart] = [await gathering.actor('Wim'), await gathering.actor('Bart')]
  expect(JSON.stringify(await livePage(bart, gathering.meetingId, 'room'))).toContain('Dossier Peeters')
  for (const page of [await livePage(wim, gathering.meetingId, 'room'), await livePage(bart, gathering.meetingId, 'screen')]) {
    expect(page.view.agenda).toMatchObject([{ isClosed: true, title: null }, { isClosed: true, title: null }])
    expect(JSON.stringify(page)).not.toContain('Peeters')
  }
  expect(await db.poll.count({ where: { meetingId: gathering.meetingId } })).toBe(1)
})
