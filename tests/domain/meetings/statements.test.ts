import { beforeAll, expect, test } from 'vitest'
import { db, statementsRead } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { answersOf } from '~/domain/meetings/convocation/convocation.queries.server'
import { convocationPreview } from '~/domain/meetings/convocation/preview.queries.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { visibleMeetings, yearsOfMeetings } from '~/domain/meetings/meeting-list.queries.server'
import { meetingOverview } from '~/domain/meetings/meeting.queries.server'
import { agendaForEditing } from '~/domain/meetings/preparing.queries.server'
import { aBody, aMember } from '../../support/factories/bodies'
import { aMeeting } from '../../support/factories/meetings'
import { sampleFiles } from '../../support/sample-files'

let els: Actor
let meetingId: string
let draftId: string

beforeAll(async () => {
  const bodyId = await aBody()
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  for (const name of ['An', 'Marc', 'Sofie', 'Lien', 'Joris']) await aMember(name, 'voting', bodyId)
  meetingId = await aMeeting(els, bodyId, { template: 'woonoverleg' })
  draftId = await aMeeting(els, bodyId, { template: 'woonoverleg' })
  for (const { id } of await db.agendaItem.findMany({ where: { meetingId } })) await addAttachment(els, { meetingId, itemId: id, name: 'nota.pdf', bytes: sampleFiles.pdf })
  await conveneMeeting(els, { meetingId })
})

const cost = async (read: () => Promise<unknown>): Promise<number> => {
  const before = statementsRead()
  await read()
  return statementsRead() - before
}

/** A page may take twelve statements; knowing who is there takes about five of them. */
const most = 7

test.each([
  ['the page of a meeting', () => meetingOverview(els, meetingId)],
  ['its answers', () => answersOf(els, meetingId)],
  ['its agenda under the secretary’s hands', () => agendaForEditing(els, meetingId)],
])('%s takes few statements, however many items, files and people there are', async (_, read) => {
  expect(await cost(read)).toBeLessThanOrEqual(most)
})

test('so do the list of meetings and the preview of a convocation', async () => {
  const list = () => Promise.all([visibleMeetings(els, { when: 'upcoming' }), visibleMeetings(els, { when: 'past' }), yearsOfMeetings(els)])
  expect(await cost(list)).toBeLessThanOrEqual(most)
  expect(await cost(() => convocationPreview(els, draftId))).toBeLessThanOrEqual(most)
})
