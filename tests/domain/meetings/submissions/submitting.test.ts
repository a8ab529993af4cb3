import { beforeEach, describe, expect, test } from 'vitest'
import { after, clock, days } from '~/core/clock'
import { db } from '~/core/db.server'
import { dateInBrussels } from '~/core/i18n/brussels'
import type { Actor } from '~/domain/actor'
import { updateBody } from '~/domain/bodies/update-body.server'
import { system } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { removeItem } from '~/domain/meetings/agenda/remove-item.server'
import { acceptSubmission } from '~/domain/meetings/submissions/accept-submission.server'
import { addSubmissionFile } from '~/domain/meetings/submissions/add-file.server'
import { handIn } from '~/domain/meetings/submissions/hand-in.server'
import { placeSubmission } from '~/domain/meetings/submissions/place-submission.server'
import { returnSubmission } from '~/domain/meetings/submissions/return-submission.server'
import { submissionDeadline } from '~/domain/meetings/submissions/submission'
import { readableSubmissionFile, submissionPage, submissionsOf } from '~/domain/meetings/submissions/submission.queries.server'
import { updateSubmission } from '~/domain/meetings/submissions/update-submission.server'
import { withdrawSubmission } from '~/domain/meetings/submissions/withdraw-submission.server'
import { aBody, aMember, anOrganisation } from '../../../support/factories/bodies'
import { aConvenedMeeting, aMeeting, inDays } from '../../../support/factories/meetings'
import { aHandedInSubmission, aSubmission } from '../../../support/factories/submissions'
import { sampleFiles } from '../../../support/sample-files'

let bodyId: string
let polderhaard: string
let els: Actor
let marc: Actor
let nele: Actor
let lien: Actor

beforeEach(async () => {
  bodyId = await aBody()
  polderhaard = await anOrganisation()
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  marc = await aMember('Marc Dewulf', 'voting', bodyId, { organisationId: polderhaard })
  nele = await aMember('Nele Baert', 'advisory', bodyId, { organisationId: polderhaard })
  lien = await aMember('Lien Claeys', 'voting', bodyId)
})

const content = { title: 'Warandestraat', explanation: '', kind: 'discussion' as const, minutes: 10, isUrgent: false, urgencyReason: '' }
const statusOf = async (id: string) => (await db.submission.findUniqueOrThrow({ where: { id } })).status
const mailsTo = async (actor: Actor) => (await db.outboxMail.findMany({ where: { to: actor.email }, orderBy: { id: 'asc' } })).map(({ kind }) => kind)

test('items are submitted until the end of the last day in Brussels, also when the clock changes between', () => {
  const { lastDay, endsAt } = submissionDeadline(new Date('2026-11-04T18:30:00Z'), 14)
  expect(lastDay).toBe('2026-10-21')
  expect(endsAt.toISOString()).toBe('2026-10-21T22:00:00.000Z')
})

describe('before it is handed in', () => {
  test('colleagues of the same organisation see and change a draft; nobody else finds it', async () => {
    const submissionId = await aSubmission(marc)
    await updateSubmission(nele, { submissionId, revision: 0, ...content })
    expect((await submissionPage(marc, submissionId)).submission.title).toBe('Warandestraat')
    for (const actor of [els, lien]) await expect(submissionPage(actor, submissionId)).rejects.toMatchObject({ status: 404 })
    expect((await submissionsOf(els, {})).submissions).toEqual([])
  })

  test('a colleague who was first is not overwritten', async () => {
    const submissionId = await aSubmission(marc)
    await updateSubmission(nele, { submissionId, revision: 0, ...content })
    await expect(updateSubmission(marc, { submissionId, revision: 0, ...content, title: 'Anders' })).rejects.toMatchObject({ key: 'errors:stale', status: 409 })
    expect((await submissionPage(marc, submissionId)).submission.title).toBe('Warandestraat')
  })

  test('somebody submits only on behalf of an organisation they sit for', async () => {
    await expect(aSubmission(lien, { organisationId: polderhaard })).rejects.toMatchObject({ status: 403 })
    const bart = await aMember('Bart Seynaeve', 'observer', bodyId)
    await expect(aSubmission(bart)).rejects.toMatchObject({ status: 403 })
    await expect(aSubmission(await aMember('Wim Strubbe', 'voting', await aBody()), { bodyId })).rejects.toMatchObject({ status: 404 })
  })
})

describe('the deadline', () => {
  test('after it, only what is urgent may still come, and the refusal names the last day', async () => {
    const meetingId = await aMeeting(els, bodyId, { date: inDays(10) })
    const lastDay = submissionDeadline(after(clock.now(), days(10)), 14).lastDay
    const refusal = await aSubmission(marc, { meetingId }).catch((error: { key: string; values: { date: string } }) => error)
    expect(refusal).toMatchObject({ key: 'submissions:refusal.late', field: 'meetingId', status: 409 })
    expect((refusal as { values: { date: string } }).values.date).toContain(String(Number(lastDay.slice(8))))
    const submissionId = await aHandedInSubmission(marc, { meetingId, isUrgent: true, urgencyReason: 'De vergunning vervalt.' })
    expect(await statusOf(submissionId)).toBe('submitted')
  })

  test('a body may take no urgent items at all', async () => {
    const meetingId = await aMeeting(els, bodyId, { date: inDays(10) })
    const { municipalityId: _, ...body } = await db.body.findUniqueOrThrow({ where: { id: bodyId } })
    await updateBody(system, { ...body, bodyId, visibility: 'public', allowsUrgentItems: false })
    await expect(aSubmission(marc, { meetingId, isUrgent: true, urgencyReason: 'Nu.' })).rejects.toMatchObject({ key: 'submissions:refusal.lateNoUrgent' })
  })

  test('a draft made in time is refused when it is handed in too late', async () => {
    const meetingId = await aMeeting(els, bodyId, { date: inDays(20) })
    const submissionId = await aSubmission(marc, { meetingId })
    clock.travel(days(8))
    await expect(handIn(marc, { submissionId })).rejects.toMatchObject({ key: 'submissions:refusal.late' })
    clock.travel(-days(8))
    await handIn(marc, { submissionId })
  })

  test('the meeting must be of the body, and still to come', async () => {
    const elsewhere = await aBody()
    const other = await aMeeting(await aMember('Joke', 'secretary', elsewhere), elsewhere, { date: inDays(40) })
    await expect(aSubmission(marc, { meetingId: other })).rejects.toMatchObject({ key: 'submissions:refusal.noMeeting' })
  })
})

describe('the secretary', () => {
  test('sends back with a reason, and places what is handed in again: the item has the files and the name of the organisation', async () => {
    const meetingId = await aMeeting(els, bodyId, { date: inDays(30) })
    const submissionId = await aSubmission(marc, { meetingId })
    const { attachmentId } = await addSubmissionFile(marc, { submissionId, name: 'plan.pdf', bytes: sampleFiles.pdf })
    await handIn(marc, { submissionId })
    await returnSubmission(els, { submissionId, reason: 'Voeg de cijfers toe.' })
    expect((await submissionPage(marc, submissionId)).may).toMatchObject({ edit: true, handIn: true, withdraw: true, place: false })
    await handIn(nele, { submissionId })
    const { itemId } = await placeSubmission(els, { submissionId, meetingId })
    const item = await db.agendaItem.findUniqueOrThrow({ where: { id: itemId }, include: { attachments: true, submittedBy: true } })
    expect(item).toMatchObject({ title: 'Twaalf woningen in de Warandestraat', note: 'Stand van de vergunning.', minutes: 20, addition: null, submittedById: polderhaard })
    const file = await readableSubmissionFile(marc, submissionId, attachmentId)
    expect(item.attachments.map(({ name, sha256 }) => [name, sha256])).toEqual([['plan.pdf', file.sha256]])
    const { submission } = await submissionPage(marc, submissionId)
    expect(submission.steps.map(({ status, note }) => [status, note])).toEqual([
      ['draft', ''],
      ['submitted', ''],
      ['returned', 'Voeg de cijfers toe.'],
      ['submitted', ''],
      ['accepted', ''],
      ['placed', ''],
    ])
    expect(await mailsTo(els)).toEqual(['submission.handedIn', 'submission.handedIn'])
    expect(await mailsTo(marc)).toEqual(['submission.returned'])
    expect(await mailsTo(nele)).toEqual(['submission.placed'])
  })

  test('accepts for later, and places then', async () => {
    const submissionId = await aHandedInSubmission(marc)
    await acceptSubmission(els, { submissionId })
    await placeSubmission(els, { submissionId, meetingId: await aMeeting(els, bodyId) })
    expect(await statusOf(submissionId)).toBe('placed')
  })

  test('marks what is placed after the convocation as added, or as urgent', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    const added = await aHandedInSubmission(marc)
    const urgent = await aHandedInSubmission(marc, { isUrgent: true, urgencyReason: 'De vergunning vervalt.' })
    const items = [await placeSubmission(els, { submissionId: added, meetingId }), await placeSubmission(els, { submissionId: urgent, meetingId })]
    const rows = await db.agendaItem.findMany({ where: { id: { in: items.map(({ itemId }) => itemId) } }, orderBy: { position: 'asc' } })
    expect(rows.map(({ addition, urgencyReason }) => [addition, urgencyReason])).toEqual([
      ['added', ''],
      ['urgent', 'De vergunning vervalt.'],
    ])
    expect((await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })).changedAt).not.toBeNull()
  })

  test('does not place twice, nor in another body, and two secretaries pressing together place it once', async () => {
    const meetingId = await aMeeting(els, bodyId)
    const submissionId = await aHandedInSubmission(marc)
    const elsewhere = await aBody()
    const other = await aMeeting(await aMember('Joke', 'secretary', elsewhere), elsewhere)
    await expect(placeSubmission(els, { submissionId, meetingId: other })).rejects.toMatchObject({ status: 404 })
    const outcomes = await Promise.allSettled([placeSubmission(els, { submissionId, meetingId }), placeSubmission(els, { submissionId, meetingId })])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { key: 'submissions:refusal.notWaiting', status: 409 } })
    expect(await db.agendaItem.count({ where: { meetingId } })).toBe(1)
  })

  test('gets a submission back when its item leaves the agenda before it was sent', async () => {
    const meetingId = await aMeeting(els, bodyId)
    const submissionId = await aHandedInSubmission(marc)
    const { itemId } = await placeSubmission(els, { submissionId, meetingId })
    await addAttachment(els, { meetingId, itemId, name: 'x.pdf', bytes: sampleFiles.pdf })
    await removeItem(els, { meetingId, itemId })
    expect(await statusOf(submissionId)).toBe('accepted')
  })
})

test('it is withdrawn until it stands on an agenda; whoever knew of it is told', async () => {
  const submissionId = await aHandedInSubmission(marc)
  await withdrawSubmission(nele, { submissionId })
  expect(await mailsTo(els)).toEqual(['submission.handedIn', 'submission.withdrawn'])
  await expect(handIn(marc, { submissionId })).rejects.toMatchObject({ key: 'submissions:refusal.alreadyHandedIn' })
  const placed = await aHandedInSubmission(marc)
  await placeSubmission(els, { submissionId: placed, meetingId: await aMeeting(els, bodyId, { date: inDays(3) }) })
  await expect(withdrawSubmission(marc, { submissionId: placed })).rejects.toMatchObject({ key: 'submissions:refusal.settled' })
})

test('the last day counts until midnight', () => {
  const start = new Date('2026-11-24T18:30:00Z')
  const { endsAt, lastDay } = submissionDeadline(start, 0)
  expect(lastDay).toBe('2026-11-24')
  expect(dateInBrussels(after(endsAt, -1))).toBe(lastDay)
})
