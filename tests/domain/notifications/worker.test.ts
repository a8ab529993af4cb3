import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '~/domain/actor'
import { type MailServer, startMailServer } from '../../support/smtp-server'

// The settings are read once, at the first import of core: the mail server must stand before that.
const mail: MailServer = await startMailServer()
process.env.SMTP_URL = mail.url
const { clock, days, hours, seconds } = await import('~/core/clock')
const { db } = await import('~/core/db.server')
const { conveneMeeting } = await import('~/domain/meetings/convocation/convene-meeting.server')
const { answerConvocation } = await import('~/domain/meetings/convocation/answer-convocation.server')
const { sendReminders } = await import('~/domain/meetings/convocation/send-reminders.server')
const { cancelMeeting } = await import('~/domain/meetings/cancel-meeting.server')
const { sendDueMail, startMailWorker } = await import('~/domain/notifications/send-due-mail.server')
const { outboxPage } = await import('~/domain/notifications/outbox.queries.server')
const { retryMail } = await import('~/domain/notifications/retry-mail.server')
const { readMail } = await import('~/domain/notifications/eml')
const { aBody, aMember } = await import('../../support/factories/bodies')
const { aMeeting, anItem } = await import('../../support/factories/meetings')
const { anAdministrator } = await import('../../support/factories/people')

let els: Actor
let marc: Actor
let meetingId: string

beforeEach(async () => {
  const bodyId = await aBody()
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  marc = await aMember('Marc Dewulf', 'voting', bodyId)
  meetingId = await aMeeting(els, bodyId)
  await anItem(els, meetingId, 'Leegstand')
  await sendDueMail()
  mail.mails.length = 0
})

afterEach(() => {
  mail.refuse = undefined
  mail.isForgetful = false
})

afterAll(() => mail.stop())

const toMarc = () => db.outboxMail.findFirstOrThrow({ where: { to: marc.email }, orderBy: { createdAt: 'desc' } })
const received = () => mail.mails.map(({ to }) => to).toSorted()
const everybody = () => [els.email, marc.email].toSorted()
const messageIds = () => mail.mails.map(({ data }) => /^Message-ID: (.*)$/im.exec(data)?.[1]?.trim())

describe('sending', () => {
  test('every mail goes out once, is marked, and the invitee is known to have got it', async () => {
    await conveneMeeting(els, { meetingId })
    await Promise.all([sendDueMail(), sleep(5)])
    expect(received()).toEqual(everybody())
    expect(await toMarc()).toMatchObject({ attempts: 0, failedAt: null, lastError: null, sentAt: expect.any(Date) })
    expect((await db.invitee.findFirstOrThrow({ where: { meetingId, personId: marc.personId } })).sentAt).toBeInstanceOf(Date)
    expect(await db.eventRecord.count({ where: { name: 'mail.sent', subjectId: (await toMarc()).id } })).toBe(1)
    expect(await sendDueMail()).toBe(0)
  })

  test('what stands in the database and in the audit trail is no link; what is sent is', async () => {
    await conveneMeeting(els, { meetingId })
    await sendDueMail()
    const { text } = readMail(Buffer.from(mail.mails.find(({ to }) => to === marc.email)!.data, 'latin1'))
    const token = /\/antwoord\/(\S+)/.exec(text)![1]!
    const rows = JSON.stringify([await db.outboxMail.findMany(), await db.invitee.findMany(), await db.eventRecord.findMany()])
    expect(rows).not.toContain(token.split('.')[1])
  })

  test('a reminder that was answered meanwhile, and a convocation of a cancelled meeting, are not sent any more', async () => {
    await conveneMeeting(els, { meetingId })
    await sendDueMail()
    await sendReminders(els, { meetingId })
    await answerConvocation(marc, { meetingId, answer: 'present', substituteName: '', remark: '' })
    mail.mails.length = 0
    await sendDueMail()
    expect(received()).toEqual([els.email])
    expect(await toMarc()).toMatchObject({ sentAt: expect.any(Date), lastError: 'needless' })
  })

  test('a cancellation overtakes a convocation that never left', async () => {
    await conveneMeeting(els, { meetingId })
    await cancelMeeting(els, { meetingId, reason: 'Ziekte.' })
    await sendDueMail()
    const subjects = mail.mails.map(({ data }) => readMail(Buffer.from(data, 'latin1')).subject)
    expect(subjects).toHaveLength(2)
    for (const subject of subjects) expect(subject).toMatch(/^Geannuleerd: /)
  })
})

describe('a mail server that is away, forgetful or strict', () => {
  test('loses no mail: it waits longer after each attempt and goes out when the server is back', async () => {
    await mail.stop()
    await conveneMeeting(els, { meetingId })
    await sendDueMail()
    const first = await toMarc()
    expect(first).toMatchObject({ attempts: 1, sentAt: null, failedAt: null, lastError: 'ESOCKET' })
    expect(first.dueAt.getTime() - clock.ms()).toBeGreaterThan(seconds(25))
    expect(await sendDueMail()).toBe(0)
    clock.travel(seconds(31))
    await sendDueMail()
    const second = await toMarc()
    expect(second.attempts).toBe(2)
    expect(second.dueAt.getTime() - clock.ms()).toBeGreaterThan(seconds(100))
    await mail.start()
    clock.travel(hours(1))
    await sendDueMail()
    expect(received()).toEqual(everybody())
    expect(await toMarc()).toMatchObject({ sentAt: expect.any(Date), lastError: null })
  })

  test('gets a mail again under the same Message-ID when nobody knows whether it arrived', async () => {
    mail.isForgetful = true
    await conveneMeeting(els, { meetingId })
    await sendDueMail()
    expect(await toMarc()).toMatchObject({ attempts: 1, sentAt: null })
    mail.isForgetful = false
    clock.travel(seconds(31))
    await sendDueMail()
    expect(received()).toEqual([...everybody(), ...everybody()].toSorted())
    expect(new Set(messageIds()).size).toBe(2)
  })

  test('that refuses an address for good is believed; one that asks to come back later is asked again', async () => {
    mail.refuse = '550 5.1.1 no such user'
    await conveneMeeting(els, { meetingId })
    await sendDueMail()
    expect(await toMarc()).toMatchObject({ attempts: 1, failedAt: expect.any(Date), lastError: 'EENVELOPE 550' })
    clock.travel(days(2))
    expect(await sendDueMail()).toBe(0)
  })

  test('is given a day; then the mail has failed, is shown to the administrator, and can be tried again', async () => {
    mail.refuse = '451 4.7.1 try later'
    await conveneMeeting(els, { meetingId })
    for (let attempt = 0; attempt < 20; attempt++) {
      await sendDueMail()
      clock.travel(hours(3))
    }
    const failed = await toMarc()
    expect(failed).toMatchObject({ sentAt: null, failedAt: expect.any(Date), lastError: 'EENVELOPE 451' })
    const peter = await anAdministrator('Peter Callens')
    expect((await outboxPage(peter)).unsent.map(({ id }) => id)).toContain(failed.id)
    await expect(outboxPage(els)).rejects.toMatchObject({ status: 404 })
    await expect(retryMail(els, failed.id)).rejects.toMatchObject({ status: 404 })
    mail.refuse = undefined
    await retryMail(peter, failed.id)
    await sendDueMail()
    expect(received()).toEqual([marc.email])
    await expect(retryMail(peter, failed.id)).rejects.toMatchObject({ status: 404 })
  })
})

describe('the worker', () => {
  let stop: (() => Promise<void>) | undefined
  afterEach(async () => {
    await stop?.()
    stop = undefined
  })

  const until = async (isSo: () => boolean | Promise<boolean>) => {
    for (let attempt = 0; attempt < 100 && !(await isSo()); attempt++) await sleep(50)
  }

  test('sends by itself after the commit', async () => {
    stop = startMailWorker()
    await conveneMeeting(els, { meetingId })
    await until(() => mail.mails.length === 2)
    expect(received()).toEqual(everybody())
  })

  test('takes up after a restart what was left', async () => {
    await conveneMeeting(els, { meetingId })
    stop = startMailWorker()
    await until(() => mail.mails.length === 2)
    expect(received()).toEqual(everybody())
  })

  test('sends nothing any more once it is stopped', async () => {
    const halt = startMailWorker()
    await halt()
    await conveneMeeting(els, { meetingId })
    await sleep(200)
    expect(mail.mails).toEqual([])
  })
})
