import { beforeEach, describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { sha256 } from '~/core/secrets.server'
import type { Actor } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { addItem } from '~/domain/meetings/agenda/add-item.server'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { announceChange } from '~/domain/meetings/convocation/announce-change.server'
import { changedMail } from '~/domain/meetings/convocation/convocation.mail.server'
import { changePreview } from '~/domain/meetings/convocation/preview.queries.server'
import { readLiveView } from '~/domain/meetings/live/live.queries.server'
import { addUrgentItem } from '~/domain/meetings/running/add-urgent-item.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { agendaVersions } from '~/domain/meetings/versions/versions.queries.server'
import { aBody, aMember } from '../../../support/factories/bodies'
import { aConvenedMeeting, anItem } from '../../../support/factories/meetings'
import { sampleFiles } from '../../../support/sample-files'

let els: Actor
let marc: Actor
let bart: Actor
let meetingId: string

beforeEach(async () => {
  const bodyId = await aBody()
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  marc = await aMember('Marc Dewulf', 'voting', bodyId)
  bart = await aMember('Bart Seynaeve', 'observer', bodyId)
  meetingId = await aConvenedMeeting(els, bodyId)
})

const mailTo = async ({ email }: Actor) => {
  const { payload } = await db.outboxMail.findFirstOrThrow({ where: { to: email, kind: 'convocation.changed' }, orderBy: { id: 'desc' } })
  return (await changedMail(JSON.parse(payload) as { inviteeId: string; version: number }))!.text
}

describe('the agenda that was sent', () => {
  test('is kept with the convocation and with each notice of change, and never altered', async () => {
    await anItem(els, meetingId, 'Warandestraat')
    await announceChange(els, { meetingId })
    const { versions, compared } = await agendaVersions(marc, meetingId, {})
    expect(versions.map(({ version, items }) => [version, items])).toEqual([
      [2, 2],
      [1, 1],
    ])
    expect(compared?.changes).toMatchObject([{ what: 'added', item: { number: '2', title: 'Warandestraat', addition: 'added' } }])
    for (const row of await db.agendaVersion.findMany({ where: { meetingId } })) expect(sha256(row.content)).toBe(row.sha256)
    await expect(change(null, ({ tx }) => tx.agendaVersion.updateMany({ where: { meetingId }, data: { content: '{}' } }))).rejects.toThrow()
    await expect(change(null, ({ tx }) => tx.agendaVersion.deleteMany({ where: { meetingId } }))).rejects.toThrow()
  })

  test('each notice says exactly what it changed, also when it is sent after the next one', async () => {
    const [first] = await db.agendaItem.findMany({ where: { meetingId } })
    await updateItem(els, { meetingId, itemId: first!.id, minutes: 40 })
    await announceChange(els, { meetingId })
    const early = (await db.outboxMail.findFirstOrThrow({ where: { to: marc.email, kind: 'convocation.changed' } })).payload
    const { itemId } = await addItem(els, { meetingId, title: 'Brand in de Kerkstraat', kind: 'discussion', minutes: 10, isUrgent: true, urgencyReason: 'Drie gezinnen staan op straat.' })
    await addAttachment(els, { meetingId, itemId: first!.id, name: 'cijfers.pdf', bytes: sampleFiles.pdf })
    expect((await changePreview(els, meetingId)).letter.list?.lines).toEqual(['Nieuwe bijlage bij 1. Leegstand: cijfers.pdf.', 'Hoogdringend toegevoegd: 2. Brand in de Kerkstraat.'])
    await announceChange(els, { meetingId })
    expect(await mailTo(marc)).toContain('- Hoogdringend toegevoegd: 2. Brand in de Kerkstraat.')
    expect(await mailTo(marc)).not.toContain('duurt nu 40 minuten')
    expect((await changedMail(JSON.parse(early) as { inviteeId: string }))!.text).toContain('- 1. Leegstand duurt nu 40 minuten (was 15).')
    expect(itemId).toBeTruthy()
  })

  test('an observer hears of a closed item without its title', async () => {
    await anItem(els, meetingId, 'Gezin Peeters', { isClosed: true })
    await announceChange(els, { meetingId })
    expect(await mailTo(marc)).toContain('Toegevoegd: 2. Gezin Peeters.')
    expect(await mailTo(bart)).toContain('Toegevoegd: 2. Besloten punt.')
    expect(JSON.stringify(await agendaVersions(bart, meetingId, {}))).not.toContain('Peeters')
  })

  test('asks for versions that exist', async () => {
    await expect(agendaVersions(marc, meetingId, { to: 9 })).rejects.toMatchObject({ status: 404 })
    await expect(agendaVersions(await aMember('Wim', 'voting', await aBody()), meetingId, {})).rejects.toMatchObject({ status: 404 })
  })
})

test('an urgent item comes on the agenda of a running meeting, marked so and with its reason; a member may not add it', async () => {
  const urgent = { meetingId, title: 'Brand in de Kerkstraat', kind: 'discussion' as const, minutes: 10, note: '', urgencyReason: 'Drie gezinnen staan op straat.' }
  await expect(addUrgentItem(els, urgent)).rejects.toMatchObject({ key: 'live:refusal.notRunning' })
  await openMeeting(els, { meetingId })
  await expect(addUrgentItem(marc, urgent)).rejects.toMatchObject({ status: 403 })
  await addUrgentItem(els, urgent)
  expect((await readLiveView(db, meetingId)).agenda.map(({ title, addition }) => [title, addition])).toEqual([
    ['Leegstand', null],
    ['Brand in de Kerkstraat', 'urgent'],
  ])
})

test('two secretaries who change the same item do not overwrite each other', async () => {
  const { id: itemId, revision } = await db.agendaItem.findFirstOrThrow({ where: { meetingId } })
  const outcomes = await Promise.allSettled([updateItem(els, { meetingId, itemId, revision, note: 'Van Els' }), updateItem(els, { meetingId, itemId, revision, note: 'Van Peter' })])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  expect(outcomes[1]).toMatchObject({ reason: { key: 'errors:stale', status: 409 } })
  expect(await db.agendaItem.findUnique({ where: { id: itemId } })).toMatchObject({ note: 'Van Els', revision: revision + 1 })
})
