import { beforeEach, describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock, days } from '~/core/clock'
import { db } from '~/core/db.server'
import { type Actor, system } from '~/domain/actor'
import { readmitPerson } from '~/domain/accounts/people/readmit-person.server'
import { suspendPerson } from '~/domain/accounts/people/suspend-person.server'
import { createSeat } from '~/domain/bodies/seats/create-seat.server'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { cancelMeeting } from '~/domain/meetings/cancel-meeting.server'
import { announceChange } from '~/domain/meetings/convocation/announce-change.server'
import { answerByLink, answerConvocation } from '~/domain/meetings/convocation/answer-convocation.server'
import { answerToken } from '~/domain/meetings/convocation/answer-link.server'
import { convocationByLink } from '~/domain/meetings/convocation/convocation.queries.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { sendReminders } from '~/domain/meetings/convocation/send-reminders.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { updateMeeting } from '~/domain/meetings/update-meeting.server'
import { aBody, aMember, anOrganisation, aSeat } from '../../../support/factories/bodies'
import { aConvenedMeeting, aMeeting, anItem, inDays } from '../../../support/factories/meetings'
import { somebody } from '../../../support/factories/people'

let bodyId: string
let els: Actor
let an: Actor
let marc: Actor

beforeEach(async () => {
  bodyId = await aBody()
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  an = await aMember('An Maertens', 'chair', bodyId)
  marc = await aMember('Marc Dewulf', 'voting', bodyId)
})

const mails = (kind: string) => db.outboxMail.count({ where: { kind, to: { in: [els.email, an.email, marc.email] } } })
const invitee = (meetingId: string, personId: string) => db.invitee.findUniqueOrThrow({ where: { meetingId_personId: { meetingId, personId } } })
const linkOf = async (meetingId: string, who: Actor) => answerToken(await invitee(meetingId, who.personId))
const comes = { answer: 'present', substituteName: '', remark: '' } as const
const excused = { answer: 'excused', substituteName: '', remark: 'Op reis.' } as const

describe('convening', () => {
  test('convenes every holder of a seat once, each with a mail, and tells so', async () => {
    await aSeat(bodyId, marc.personId, 'advisory')
    const meetingId = await aMeeting(els, bodyId)
    await anItem(els, meetingId, 'Leegstand')
    expect(await conveneMeeting(els, { meetingId })).toEqual({ invited: 3 })
    expect(await mails('convocation.invited')).toBe(3)
    expect(await db.meeting.findUnique({ where: { id: meetingId } })).toMatchObject({ status: 'convened', sequence: 0, changedAt: null })
    expect(await db.eventRecord.count({ where: { meetingId, name: 'meeting.convened', actorId: els.personId } })).toBe(1)
  })

  test('a meeting is convened once, also when asked twice at the same moment', async () => {
    const meetingId = await aMeeting(els, bodyId)
    await anItem(els, meetingId, 'Leegstand')
    const [first, second] = await Promise.allSettled([conveneMeeting(els, { meetingId }), conveneMeeting(els, { meetingId })])
    expect(first.status).toBe('fulfilled')
    expect(second).toMatchObject({ status: 'rejected', reason: { key: 'convocation:refusal.alreadyConvened', status: 409 } })
    expect(await mails('convocation.invited')).toBe(3)
  })

  test('a meeting without items, or in the past, is not convened', async () => {
    const meetingId = await aMeeting(els, bodyId)
    await expect(conveneMeeting(els, { meetingId })).rejects.toMatchObject({ key: 'convocation:refusal.noItems' })
    const past = await aMeeting(els, bodyId, { date: inDays(-1) })
    await anItem(els, past, 'Leegstand')
    await expect(conveneMeeting(els, { meetingId: past })).rejects.toMatchObject({ key: 'convocation:refusal.past' })
  })

  test('whose seat ends before the meeting is not convened; the substitute comes in where nobody holds the seat', async () => {
    await aSeat(bodyId, await somebody('Wim Strubbe'), 'voting', { endsOn: inDays(5) })
    await createSeat(system, { bodyId, organisationId: await anOrganisation(), role: 'voting', substituteId: await somebody('Joris Boone') })
    const meetingId = await aConvenedMeeting(els, bodyId)
    const convened = await db.invitee.findMany({ where: { meetingId }, select: { person: { select: { name: true } } } })
    expect(convened.map(({ person }) => person.name).sort()).toEqual(['An Maertens', 'Els Verhaeghe', 'Joris Boone', 'Marc Dewulf'])
  })

  test('the chair may read a meeting in preparation but not convene it; a member does not find it', async () => {
    const meetingId = await aMeeting(els, bodyId)
    await expect(conveneMeeting(an, { meetingId })).rejects.toMatchObject({ status: 403 })
    await expect(conveneMeeting(marc, { meetingId })).rejects.toMatchObject({ status: 404 })
  })
})

describe('answering', () => {
  test('somebody answers by their link without signing in, and changes the answer until the meeting opens', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    const link = await linkOf(meetingId, marc)
    await answerByLink(link, comes)
    await answerByLink(link, { answer: 'substituted', substituteName: 'Nele Baert', remark: '' })
    expect(await invitee(meetingId, marc.personId)).toMatchObject({ answer: 'substituted', substituteName: 'Nele Baert' })
    await answerConvocation(marc, { meetingId, ...excused })
    expect(await invitee(meetingId, marc.personId)).toMatchObject({ answer: 'excused', substituteName: '', remark: 'Op reis.' })
    expect(await db.eventRecord.count({ where: { meetingId, name: 'convocation.answered', actorId: marc.personId } })).toBe(3)
    await openMeeting(els, { meetingId })
    await expect(answerByLink(link, comes)).rejects.toMatchObject({ status: 409, key: 'convocation:refusal.opened' })
    expect(await invitee(meetingId, marc.personId)).toMatchObject({ answer: 'excused' })
  })

  test('a wrong link, a link of another person with the signature of mine, and nonsense are not found', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    const [mine, hers] = [await linkOf(meetingId, marc), await linkOf(meetingId, an)]
    const forged = `${hers.split('.')[0]}.${mine.split('.')[1]}`
    for (const token of [forged, `${mine}x`, mine.split('.')[0]!, '', '.', 'x'.repeat(5000)]) await expect(answerByLink(token, comes)).rejects.toMatchObject({ status: 404 })
    expect(await db.invitee.count({ where: { meetingId, answer: { not: null } } })).toBe(0)
  })

  test('the link of somebody who is suspended is shut, and opens again with the account', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    const link = await linkOf(meetingId, marc)
    await suspendPerson(system, marc)
    await expect(answerByLink(link, comes)).rejects.toMatchObject({ status: 404 })
    await expect(convocationByLink(link)).rejects.toMatchObject({ status: 404 })
    await readmitPerson(system, marc)
    await answerByLink(link, comes)
    expect(await invitee(meetingId, marc.personId)).toMatchObject({ answer: 'present' })
  })

  test('nothing in the database is a link that works', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    const { id, nonce } = await invitee(meetingId, marc.personId)
    for (const token of [id, nonce, `${id}.${nonce}`]) await expect(answerByLink(token, comes)).rejects.toMatchObject({ status: 404 })
  })

  test('who was not convened cannot answer, and a cancelled meeting takes no answers', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    const nele = await aMember('Nele Baert', 'voting', bodyId)
    await expect(answerConvocation(nele, { meetingId, ...comes })).rejects.toMatchObject({ status: 404 })
    await cancelMeeting(els, { meetingId, reason: 'Ziekte.' })
    await expect(answerConvocation(marc, { meetingId, ...comes })).rejects.toMatchObject({ status: 409, key: 'convocation:refusal.cancelled' })
  })
})

describe('reminding', () => {
  test('only who has not answered is reminded, and nobody twice the same day', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    await answerConvocation(marc, { meetingId, ...comes })
    expect(await sendReminders(els, { meetingId })).toEqual({ reminded: 2 })
    await expect(sendReminders(els, { meetingId })).rejects.toMatchObject({ key: 'convocation:refusal.nobodyToRemind' })
    clock.travel(days(1))
    expect(await sendReminders(els, { meetingId })).toEqual({ reminded: 2 })
    await expect(sendReminders(an, { meetingId })).rejects.toMatchObject({ status: 403 })
  })
})

describe('changes after convening', () => {
  test('are told when the secretary says so, with the next SEQUENCE, also to who came to sit in the body since', async () => {
    const meetingId = await aMeeting(els, bodyId)
    const itemId = await anItem(els, meetingId, 'Leegstand')
    await conveneMeeting(els, { meetingId })
    await expect(announceChange(els, { meetingId })).rejects.toMatchObject({ key: 'convocation:refusal.nothingChanged' })
    await updateItem(els, { meetingId, itemId, minutes: 30 })
    await updateMeeting(els, { meetingId, title: 'Woonoverleg', date: inDays(12), time: '20:00', place: 'Gistel', isPublic: true })
    const nele = await aMember('Nele Baert', 'voting', bodyId)
    await announceChange(els, { meetingId })
    expect(await mails('convocation.changed')).toBe(3)
    expect(await db.outboxMail.count({ where: { to: nele.email, kind: 'convocation.invited' } })).toBe(1)
    expect(await db.meeting.findUnique({ where: { id: meetingId } })).toMatchObject({ sequence: 1, changedAt: null })
    await expect(announceChange(els, { meetingId })).rejects.toMatchObject({ key: 'convocation:refusal.nothingChanged' })
  })

  test('cancelling tells everybody convened, and nobody when it was still being prepared', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    await cancelMeeting(els, { meetingId, reason: 'De voorzitter is ziek.' })
    expect(await mails('convocation.cancelled')).toBe(3)
    expect(await db.meeting.findUnique({ where: { id: meetingId } })).toMatchObject({ status: 'cancelled', sequence: 1 })
    await cancelMeeting(els, { meetingId: await aMeeting(els, bodyId), reason: 'Vergissing.' })
    expect(await mails('convocation.cancelled')).toBe(3)
    await expect(cancelMeeting(els, { meetingId, reason: 'Nog eens.' })).rejects.toMatchObject({ key: 'meetings:refusal.notCancellable' })
  })
})

describe('who is excused', () => {
  test('is offered to give a proxy for their voting seat, and sees to whom they gave it', async () => {
    const meetingId = await aConvenedMeeting(els, bodyId)
    const link = await linkOf(meetingId, marc)
    expect((await convocationByLink(link)).proxy).toBeNull()
    await answerByLink(link, excused)
    expect((await convocationByLink(link)).proxy).toEqual({ givenTo: null })
    const [from, to] = await Promise.all([marc, an].map(({ personId }) => db.seat.findFirstOrThrow({ where: { bodyId, holderId: personId } })))
    await giveProxy(marc, { meetingId, giverSeatId: from!.id, holderSeatId: to!.id })
    expect((await convocationByLink(link)).proxy).toEqual({ givenTo: 'An Maertens' })
    await answerByLink(link, comes)
    expect((await convocationByLink(link)).proxy).toBeNull()
  })

  test('is not offered a proxy from a seat that does not vote, or where nobody gives one', async () => {
    const joris = await aMember('Joris Boone', 'advisory', bodyId)
    const meetingId = await aConvenedMeeting(els, bodyId)
    for (const who of [joris, marc]) await answerByLink(await linkOf(meetingId, who), excused)
    expect((await convocationByLink(await linkOf(meetingId, joris))).proxy).toBeNull()
    await change(null, ({ tx }) => tx.body.update({ where: { id: bodyId }, data: { maxProxies: 0 } }))
    expect((await convocationByLink(await linkOf(meetingId, marc))).proxy).toBeNull()
  })
})
