import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import type { Message } from '~/core/mail.server'
import type { Actor } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { cancelMeeting } from '~/domain/meetings/cancel-meeting.server'
import { announceChange } from '~/domain/meetings/convocation/announce-change.server'
import { answerByLink, answerConvocation } from '~/domain/meetings/convocation/answer-convocation.server'
import { cancelledMail, changedMail, invitedMail, remindedMail } from '~/domain/meetings/convocation/convocation.mail.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { updateMeeting } from '~/domain/meetings/update-meeting.server'
import { aBody, aMember, aSeat } from '../../../support/factories/bodies'
import { aMeeting, anItem } from '../../../support/factories/meetings'
import { somebody } from '../../../support/factories/people'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { icalendar } from '../../../support/icalendar'
import { sampleFiles } from '../../../support/sample-files'

let els: Actor
let marc: Actor
let bart: Actor
let mary: Actor
let meetingId: string
let itemId: string

const details = { title: 'Woonoverleg Ichtegem, najaar; “tweede” zitting', date: '2036-12-08', time: '19:30', place: 'Administratief centrum Eernegem, Stationsstraat 1, zaal “De Kiosk” op de eerste verdieping', isPublic: true }

beforeAll(async () => {
  const bodyId = await aBody()
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  marc = await aMember('Marc Dewulf', 'voting', bodyId)
  bart = await aMember('Bart Seynaeve', 'observer', bodyId)
  const maryId = await somebody('Mary "Molly" O’Neill, Ph.D.', { locale: 'en' })
  await aSeat(bodyId, maryId, 'advisory')
  mary = await actorOfPerson(maryId)
  meetingId = await aMeeting(els, bodyId, { ...details, onlineLink: 'https://vergaderen.woonpunt.example/ichtegem?kamer=1&code=2' })
  itemId = await anItem(els, meetingId, 'Leegstand & <verwaarlozing>', { presenter: 'Els', minutes: 45 })
  const closed = await anItem(els, meetingId, 'Gezin Peeters', { isClosed: true, minutes: 45 })
  await addAttachment(els, { meetingId, itemId: closed, name: 'dossier.pdf', bytes: sampleFiles.pdf })
  await conveneMeeting(els, { meetingId })
})

const inviteeId = async ({ personId }: Actor) => (await db.invitee.findUniqueOrThrow({ where: { meetingId_personId: { meetingId, personId } } })).id
const mailTo = async (make: typeof invitedMail, who: Actor): Promise<Message> => {
  const message = await make({ inviteeId: await inviteeId(who) })
  if (!message) throw new Error('There is no mail')
  return message
}
const tokenOf = ({ text }: Message) => /\/antwoord\/(\S+)/.exec(text)![1]!

describe('the convocation', () => {
  test('says in Dutch when and where, holds the agenda with clock times, and a link that answers', async () => {
    const message = await mailTo(invitedMail, marc)
    expect(message.to).toBe(marc.email)
    expect(message.subject).toBe('Oproeping: Woonoverleg Ichtegem, najaar; “tweede” zitting, 8 december 2036')
    expect(message.text).toContain('Wanneer: maandag 8 december 2036, 19.30 tot 21.00 uur')
    expect(message.text).toContain('19.30  1. Leegstand & <verwaarlozing> (Bespreking · Els)')
    expect(message.text).toContain('20.15  2. Gezin Peeters (Bespreking · 1 bijlage · besloten)')
    await answerByLink(tokenOf(message), { answer: 'excused', substituteName: '', remark: '' })
    expect(await db.invitee.findUnique({ where: { id: await inviteeId(marc) } })).toMatchObject({ answer: 'excused' })
  })

  test('says the same in HTML, escaped, without pictures, scripts or requests', async () => {
    const { html, text } = await mailTo(invitedMail, marc)
    expect(html).toContain('Leegstand &amp; &lt;verwaarlozing&gt;')
    expect(html).not.toMatch(/<(script|img|link|iframe|style)|url\(|@import|src=/i)
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(links).toEqual([/http\S+\/antwoord\/\S+/.exec(text)![0]])
  })

  test('tells an observer nothing of a closed item, and speaks English to who reads English', async () => {
    const forBart = await mailTo(invitedMail, bart)
    expect(JSON.stringify(forBart)).not.toMatch(/Peeters|1 bijlage/)
    expect(forBart.text).toContain('20.15  2. Besloten punt')
    const forMary = await mailTo(invitedMail, mary)
    expect(forMary.subject).toMatch(/^Convocation: /)
    expect(forMary.text).toMatch(/When: Monday,? 8 December 2036, 19:30 to 21:00/)
  })

  test('gives everybody a link of their own', async () => {
    const tokens = await Promise.all([els, marc, bart, mary].map(async (who) => tokenOf(await mailTo(invitedMail, who))))
    expect(new Set(tokens).size).toBe(4)
  })
})

describe('the calendar entry', () => {
  test('is a REQUEST with the stored UID and SEQUENCE, in UTC, that asks no answer by itself', async () => {
    const { uid } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })
    const { calendar } = await mailTo(invitedMail, marc)
    const entry = icalendar(calendar!.content)
    expect(calendar!.method).toBe('REQUEST')
    expect(entry.lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0'])
    expect(entry.value('METHOD')).toBe('REQUEST')
    expect(entry.value('UID')).toBe(uid)
    expect(entry.value('SEQUENCE')).toBe('0')
    expect(entry.value('DTSTART')).toBe('20361208T183000Z')
    expect(entry.value('DTEND')).toBe('20361208T200000Z')
    expect(entry.value('DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/)
    expect(entry.value('STATUS')).toBe('CONFIRMED')
    expect(entry.text('SUMMARY')).toBe(details.title)
    expect(entry.text('LOCATION')).toBe(details.place)
    expect(entry.value('ORGANIZER')).toBe('mailto:overleg@woonpunt.example')
    expect(entry.value('ATTENDEE').toLowerCase()).toBe(`mailto:${marc.email}`)
    expect(entry.parameters('ATTENDEE')).toMatchObject({ RSVP: 'FALSE', PARTSTAT: 'NEEDS-ACTION', ROLE: 'REQ-PARTICIPANT', CN: 'Marc Dewulf' })
    expect(calendar!.content).not.toContain('/antwoord/')
  })

  test('keeps to RFC 5545: CRLF everywhere and at the end, no line over 75 octets, no quote inside a name', async () => {
    for (const who of [marc, mary]) {
      const { content } = (await mailTo(invitedMail, who)).calendar!
      expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
    expect(icalendar((await mailTo(invitedMail, mary)).calendar!.content).parameters('ATTENDEE').CN).toBe("Mary 'Molly' O’Neill, Ph.D.")
  })

  test('follows a change with the next SEQUENCE, and is taken out by a CANCEL with the one after', async () => {
    const { uid } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })
    await updateMeeting(els, { ...details, meetingId, date: '2036-07-01', time: '20:00' })
    await updateItem(els, { meetingId, itemId, minutes: 60 })
    expect((await mailTo(remindedMail, els)).calendar).toBeUndefined()
    await announceChange(els, { meetingId })
    const changed = await mailTo(changedMail, marc)
    expect(changed.subject).toMatch(/^Gewijzigd: /)
    expect(changed.text).toContain('Uw antwoord was: Verontschuldigd.')
    const entry = icalendar(changed.calendar!.content)
    expect([entry.value('UID'), entry.value('SEQUENCE'), entry.value('DTSTART'), entry.value('DTEND')]).toEqual([uid, '1', '20360701T180000Z', '20360701T194500Z'])
    await answerConvocation(els, { meetingId, answer: 'present', substituteName: '', remark: '' })
    expect(await remindedMail({ inviteeId: await inviteeId(els) })).toBeNull()

    await cancelMeeting(els, { meetingId, reason: 'De zaal is niet vrij.' })
    const cancelled = await mailTo(cancelledMail, marc)
    expect(cancelled.text).toContain('De zaal is niet vrij.')
    expect(cancelled.text).not.toContain('/antwoord/')
    const last = icalendar(cancelled.calendar!.content)
    expect(cancelled.calendar!.method).toBe('CANCEL')
    expect([last.value('METHOD'), last.value('UID'), last.value('SEQUENCE'), last.value('STATUS')]).toEqual(['CANCEL', uid, '2', 'CANCELLED'])
    expect(await invitedMail({ inviteeId: await inviteeId(marc) })).toBeNull()
  })
})
