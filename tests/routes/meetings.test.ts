import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '~/core/db.server'
import { setPasswordFor } from '~/domain/accounts/passwords/set-password-for.server'
import type { Actor } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { answerToken } from '~/domain/meetings/convocation/answer-link.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { paths } from '~/paths'
import { aBody, aMember } from '../support/factories/bodies'
import { aMeeting, anItem, inDays } from '../support/factories/meetings'
import { anAdministrator, password } from '../support/factories/people'
import { sampleFiles } from '../support/sample-files'
import { type RunningServer, startServer } from '../support/server'

let server: RunningServer
let bodyId: string
let meetingId: string
let draftId: string
let itemId: string
let files: Record<'pdf' | 'docx' | 'closed', string>
let token: string
const people = {} as Record<'els' | 'an' | 'marc' | 'bart' | 'peter', Actor>
const cookies = {} as Record<keyof typeof people, string>

beforeAll(async () => {
  bodyId = await aBody()
  people.els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  people.an = await aMember('An Maertens', 'chair', bodyId)
  people.marc = await aMember('Marc Dewulf', 'voting', bodyId)
  people.bart = await aMember('Bart Seynaeve', 'observer', bodyId)
  people.peter = await anAdministrator('Peter Callens')
  const { els } = people
  meetingId = await aMeeting(els, bodyId, { title: 'Woonoverleg najaar' })
  draftId = await aMeeting(els, bodyId, { title: 'Woonoverleg voorjaar' })
  itemId = await anItem(els, meetingId, 'Ontwerpreglement')
  const closedId = await anItem(els, meetingId, 'Gezin Peeters', { isClosed: true })
  const attach = async (to: string, name: string, bytes: Buffer) => (await addAttachment(els, { meetingId, itemId: to, name, bytes })).attachmentId
  files = {
    pdf: await attach(itemId, 'reglement “huur”.pdf', sampleFiles.pdf),
    docx: await attach(itemId, 'nota.docx', sampleFiles.docx),
    closed: await attach(closedId, 'dossier.pdf', sampleFiles.pdf),
  }
  await conveneMeeting(els, { meetingId })
  const { db } = await import('~/core/db.server')
  token = answerToken(await db.invitee.findUniqueOrThrow({ where: { meetingId_personId: { meetingId, personId: people.marc.personId } } }))
  for (const { personId } of Object.values(people)) await setPasswordFor(personId, password)
  // The server signs with the secret of the data folder, as this process did.
  await closeDatabase()
  server = await startServer({ dataDir: process.env.DATA_DIR! })
  for (const name of Object.keys(people) as (keyof typeof people)[]) {
    const response = await send(paths.signIn(), { email: people[name].email, password })
    cookies[name] = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0]).join('; ')
  }
}, 120_000)

afterAll(() => server?.stop())

type Who = keyof typeof people | undefined

const send = (path: string, fields: Record<string, string> | FormData, who?: Who) =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: server.url, Cookie: who ? cookies[who] : '' },
    body: fields instanceof FormData ? fields : new URLSearchParams(fields),
  })

const read = (path: string, who?: Who, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { redirect: 'manual', headers: { Cookie: who ? cookies[who] : '', ...headers } })

const page = async (path: string, who?: Who) => (await read(path, who)).text()

const upload = (name: string, bytes: Uint8Array<ArrayBuffer>, who: Who = 'els') => {
  const form = new FormData()
  form.set('file', new File([bytes], name))
  return send(paths.newAttachment(meetingId, itemId), form, who)
}

describe('attachments', () => {
  test('are served inert: their own kind, no scripts, no guessing, a private cache that asks again', async () => {
    const response = await read(paths.attachment(meetingId, files.pdf), 'marc')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox")
    expect(response.headers.get('x-content-type-options')).toContain('nosniff')
    expect(response.headers.get('cache-control')).toMatch(/private/)
    expect(response.headers.get('content-disposition')).toMatch(/^inline; filename="reglement _huur_\.pdf"; filename\*=UTF-8''reglement%20%E2%80%9Chuur%E2%80%9D\.pdf$/)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(sampleFiles.pdf)
    const again = await read(paths.attachment(meetingId, files.pdf), 'marc', { 'If-None-Match': response.headers.get('etag')! })
    expect(again.status).toBe(304)
  })

  test('that a browser does not show by itself are downloaded', async () => {
    expect((await read(paths.attachment(meetingId, files.docx), 'marc')).headers.get('content-disposition')).toMatch(/^attachment; /)
  })

  test('have the rights of their item: strangers sign in first, observers do not find those of closed items', async () => {
    expect((await read(paths.attachment(meetingId, files.pdf))).status).toBe(302)
    expect((await read(paths.attachment(meetingId, files.closed), 'marc')).status).toBe(200)
    for (const who of ['bart', 'peter'] as const) expect((await read(paths.attachment(meetingId, files.closed), who)).status).toBe(404)
    expect((await read(paths.attachment(draftId, files.pdf), 'els')).status).toBe(404)
  })

  test('are added by the secretary; a program in disguise, a file of 26 MB and no file at all are refused at the field', async () => {
    expect((await upload('plan.png', new Uint8Array(sampleFiles.png))).status).toBe(302)
    expect(await page(paths.meeting(meetingId), 'marc')).toContain('plan.png')
    const disguised = await upload('onschuldig.pdf', new Uint8Array(sampleFiles.exe))
    expect(disguised.status).toBe(415)
    expect(await disguised.text()).toContain('Dit bestand kunnen we niet toevoegen')
    const big = await upload('groot.pdf', new Uint8Array(26_000_000))
    expect(big.status).toBe(413)
    expect(await big.text()).toContain('hoogstens 25 MB')
    const none = await upload('leeg.pdf', new Uint8Array(0))
    expect(none.status).toBe(400)
    expect(await none.text()).toContain('Vul dit in.')
    expect((await upload('plan.png', new Uint8Array(sampleFiles.png), 'marc')).status).toBe(403)
    expect(await page(paths.meeting(meetingId), 'marc')).not.toMatch(/onschuldig|groot\.pdf|leeg\.pdf/)
  })

  test('of more than 25 MB sent without a length are cut off too', async () => {
    const { port } = new URL(server.url)
    const upload = request({ host: 'localhost', port, method: 'POST', path: paths.newAttachment(meetingId, itemId), agent: false, headers: { Origin: server.url, Cookie: cookies.els, 'Content-Type': 'multipart/form-data; boundary=grens' } })
    upload.on('error', () => undefined)
    const answered = once(upload, 'response')
    upload.write('--grens\r\nContent-Disposition: form-data; name="file"; filename="groot.pdf"\r\n\r\n')
    for (let sent = 0; sent < 27; sent++) upload.write(Buffer.alloc(1_000_000))
    upload.end('\r\n--grens--\r\n')
    const [response] = (await answered) as [IncomingMessage]
    expect(response.statusCode).toBe(413)
    response.destroy()
  })
})

describe('the answer link', () => {
  test('shows the meeting without signing in and changes nothing by looking', async () => {
    const text = await page(paths.answer(token))
    expect(text).toContain('Komt u naar Woonoverleg najaar?')
    expect(text).not.toContain('Ontwerpreglement')
    expect(await page(paths.attendance(meetingId), 'els')).not.toContain('Aanwezig</')
  })

  test('names what is missing at its field, keeps what was typed, and stores nothing', async () => {
    const nothing = await send(paths.answer(token), { answer: '', remark: 'Ik twijfel nog' })
    expect(nothing.status).toBe(400)
    const text = await nothing.text()
    expect(text).toContain('Vul dit in.')
    expect(text).toContain('Ik twijfel nog')
    const nobody = await send(paths.answer(token), { answer: 'substituted', substituteName: ' ' })
    expect(nobody.status).toBe(400)
    expect(await nobody.text()).toContain('Vul in wie er in uw plaats komt.')
    expect((await send(paths.answer(token), { answer: 'misschien' })).status).toBe(400)
    expect(await page(paths.attendance(meetingId), 'els')).not.toContain('Ik twijfel nog')
  })

  test('stores the answer, which the secretary and the chair see, and other members do not', async () => {
    const response = await send(paths.answer(token), { answer: 'substituted', substituteName: 'Nele Baert', remark: 'Ze komt om 20 uur.' })
    expect(response.status).toBe(302)
    expect(await page(paths.answer(token))).toContain('door Nele Baert')
    for (const who of ['els', 'an'] as const) expect(await page(paths.attendance(meetingId), who)).toContain('Ze komt om 20 uur.')
    expect((await read(paths.attendance(meetingId), 'bart')).status).toBe(403)
  })

  test('that is wrong is kindly not found', async () => {
    for (const wrong of [`${token}x`, token.slice(0, -2), 'onzin', `${token.split('.')[0]}.${'A'.repeat(43)}`]) {
      const response = await read(paths.answer(wrong))
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('Deze antwoordlink werkt niet (meer)')
      expect((await send(paths.answer(wrong), { answer: 'present' })).status).toBe(404)
    }
  })

  test('stays out of the logs', () => {
    expect(server.logs()).not.toContain(token.split('.')[1])
  })
})

describe('the forms of preparing, without JavaScript', () => {
  const whole = () => ({ bodyId, title: 'Extra woonoverleg', date: inDays(20), time: '19:30', place: 'Gistel', openness: 'usual', template: 'woonoverleg' })
  const faults: [string, Record<string, string>, string][] = [
    ['an empty title', { title: '  ' }, 'Vul dit in.'],
    ['a title that is too long', { title: 'x'.repeat(201) }, 'hoogstens 200 tekens'],
    ['a day that does not exist', { date: '2027-02-30' }, 'Kies een geldige datum.'],
    ['an hour that does not exist', { time: '25:00' }, 'Kies een geldig uur.'],
    ['neither a place nor a link', { place: '' }, 'Vul een plaats in'],
    ['a link that is none', { onlineLink: 'javascript:alert(1)' }, 'geen geldig webadres'],
    ['a body that is none', { bodyId: 'elders' }, 'Kies een van de mogelijkheden.'],
    ['a template that is none', { template: 'eigen' }, 'Kies een van de mogelijkheden.'],
  ]

  test.each(faults)('a new meeting with %s is sent back with what was typed', async (_, fault, message) => {
    const response = await send(paths.newMeeting(), { ...whole(), remark: '', ...fault }, 'els')
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(text).toContain(message)
    if (!fault.title) expect(text).toContain('Extra woonoverleg')
    expect(await page(paths.meetings(), 'els')).not.toContain('Extra woonoverleg')
  })

  test('an agenda is made from nothing but forms: add, nest, order, minutes, remove', async () => {
    const add = (title: string) => send(paths.newItem(draftId), { title, kind: 'discussion', minutes: '15' }, 'els')
    for (const title of ['Eerste', 'Tweede', 'Derde']) expect((await add(title)).status).toBe(302)
    const idOf = async (title: string) => new RegExp(`agendapunten/([\\w-]+)"[^>]*><span[^>]*>[\\d.]+<!-- -->\\. </span>${title}`).exec(await page(paths.agenda(draftId), 'els'))![1]!
    const [second, third] = [await idOf('Tweede'), await idOf('Derde')]
    expect((await send(paths.agendaOrder(draftId), { id: third, position: '0' }, 'els')).status).toBe(302)
    expect((await send(paths.moveItem(draftId, second), { parentId: third, position: '0' }, 'els')).status).toBe(302)
    expect((await send(paths.itemMinutes(draftId, second), { minutes: '40' }, 'els')).status).toBe(302)
    const text = await page(paths.meeting(draftId), 'els')
    const order = [...text.matchAll(/(Eerste|Tweede|Derde)</g)].map(([, title]) => title)
    expect(order).toEqual(['Derde', 'Tweede', 'Eerste'])
    expect(text).toContain('19.45')
    expect(text).toContain('20.25')
    expect((await send(paths.removeItem(draftId, third), {}, 'els')).status).toBe(302)
    expect(await page(paths.meeting(draftId), 'els')).not.toMatch(/Derde|Tweede/)
  })

  test('an item with faults is sent back with what was typed', async () => {
    const response = await send(paths.newItem(draftId), { title: '', kind: '', minutes: '-5', note: 'Dit blijft staan' }, 'els')
    const text = await response.text()
    expect(response.status).toBe(400)
    expect(text).toContain('Vul dit in.')
    expect(text).toContain('Vul een getal in.')
    expect(text).toContain('Dit blijft staan')
    expect(await (await send(paths.newItem(draftId), { title: 'X', kind: 'noting', minutes: '601' }, 'els')).text()).toContain('Hoogstens 600 minuten.')
    const minutes = await send(paths.itemMinutes(draftId, itemId), { minutes: 'veel' }, 'els')
    expect(minutes.headers.get('location')).toBe(paths.agenda(draftId))
    const said = await read(paths.agenda(draftId), 'els', { Cookie: `${cookies.els}; ${minutes.headers.getSetCookie()[0]!.split(';')[0]}` })
    expect(await said.text()).toContain('Vul een getal in.')
  })

  test('a cancellation without a reason is not one', async () => {
    const response = await send(paths.cancelMeeting(draftId), { reason: ' ' }, 'els')
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('Vul dit in.')
    expect(await page(paths.meeting(draftId), 'els')).not.toContain('Deze vergadering is geannuleerd')
  })

  test('what may not be seen is not found, what may be seen but not done is refused', async () => {
    const secretaryPages = [paths.agenda(meetingId), paths.editMeeting(meetingId), paths.item(meetingId, itemId), paths.newItem(meetingId), paths.announceChange(meetingId), paths.cancelMeeting(meetingId)]
    for (const path of secretaryPages) {
      expect((await read(path, 'els')).status, path).toBe(200)
      for (const who of ['an', 'marc'] as const) expect((await read(path, who)).status, path).toBe(403)
      expect((await read(path, 'peter')).status, path).toBe(404)
      expect((await read(path)).status, path).toBe(302)
    }
    expect((await read(paths.meeting(draftId), 'an')).status).toBe(200)
    expect((await read(paths.meeting(draftId), 'marc')).status).toBe(404)
    expect((await read(paths.newMeeting(), 'marc')).status).toBe(404)
    expect((await read(paths.convocation(meetingId), 'els')).status).toBe(409)
    expect((await read(paths.convocation(draftId), 'an')).status).toBe(403)
  })
})

describe('the outbox', () => {
  test('shows administrators the mails that were written, with their text and files, and nobody else', async () => {
    const list = await page(paths.outbox(), 'peter')
    const id = /\/overleg\/postvak\/([\w-]{36})"/.exec(list)![1]!
    const mail = await page(paths.outboxMail(id), 'peter')
    expect(mail).toContain('/antwoord/')
    expect((await read(paths.outboxFile(id, 'eml'), 'peter')).headers.get('content-type')).toBe('message/rfc822')
    expect(await page(paths.outboxFile(id, 'ics'), 'peter')).toContain('METHOD:REQUEST')
    const html = await read(paths.outboxFile(id, 'html'), 'peter')
    expect(html.headers.get('content-security-policy')).toContain('sandbox')
    for (const path of [paths.outbox(), paths.outboxMail(id), paths.outboxFile(id, 'eml'), paths.outboxFile(id, 'html')]) {
      expect((await read(path, 'els')).status).toBe(404)
      expect((await read(path)).status).toBe(302)
    }
    for (const wrong of ['..%2F..%2Fsecret', 'x'.repeat(36), '00000000-0000-7000-8000-000000000000']) expect((await read(paths.outboxMail(wrong), 'peter')).status).toBe(404)
  })
})
