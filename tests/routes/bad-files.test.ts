import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { deflateSync, crc32 } from 'node:zlib'
import JSZip from 'jszip'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { nl } from '~/locales/nl'
import { paths } from '~/paths'
import { aPaper } from '../support/factories/a-paper'
import { aBody, aSeat } from '../support/factories/bodies'
import { password, somebody } from '../support/factories/people'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { sampleFiles } from '../support/sample-files'
import { type RunningServer, startServer } from '../support/server'
import { Visitor } from '../support/visitor'
import { wordFile, wordParagraph } from '../support/word-file'

const email = 'vera.voets@voorbeeld.test'
const megabytes = (count: number): number => count * 1_000_000

let server: RunningServer
let vera: Visitor
let paper: string
let bodyId: string
beforeAll(async () => {
  bodyId = await aBody('Woonoverleg Gistel')
  const personId = await somebody('Vera Voets', { email, password })
  await aSeat(bodyId, personId, 'secretary')
  const actor: Actor = await actorOfPerson(personId)
  paper = await aPaper(actor, { bodyId, access: 'write' })
  await closeDatabase()
  server = await startServer({ dataDir: process.env.DATA_DIR! })
  vera = new Visitor(server.url)
  expect(await vera.signIn(email, password)).toBe(302)
}, 120_000)
afterAll(() => server.stop())

interface Sent {
  path: string
  /** Fields and the file of a multipart form; the file may be given in pieces, and say nothing of its length. */
  fields?: Record<string, string>
  field?: string
  name: string
  bytes?: Uint8Array
  size?: number
  hasLength?: boolean
}

interface Answered {
  status: number
  text: string
  location: string
  /** How much had been sent when the answer came. */
  sent: number
}

/** A form with a file, as a browser sends it, or without saying how long it is. */
const send = ({ path, fields = {}, field = 'file', name, bytes, size = bytes?.byteLength ?? 0, hasLength = true }: Sent): Promise<Answered> =>
  new Promise((done, fail) => {
    const boundary = '----grens'
    const head = Buffer.from(
      `${Object.entries(fields)
        .map(([key, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`)
        .join('')}--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    )
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`)
    let sent = 0
    const request = httpRequest(`${server.url}${path}`, {
      method: 'POST',
      headers: { cookie: vera.cookie, origin: server.url, 'content-type': `multipart/form-data; boundary=${boundary}`, ...(hasLength ? { 'content-length': head.length + size + tail.length } : { 'transfer-encoding': 'chunked' }) },
    })
    request.on('response', (response) => {
      const answeredAt = sent
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        request.destroy()
        done({ status: response.statusCode!, text: Buffer.concat(chunks).toString(), location: response.headers.location ?? '', sent: answeredAt })
      })
    })
    request.on('error', fail)
    const piece = Buffer.alloc(256 * 1024, 'x')
    const pump = () => {
      while (sent < size && !request.destroyed) {
        const part = bytes ? Buffer.from(bytes).subarray(sent, sent + piece.length) : piece.subarray(0, Math.min(piece.length, size - sent))
        sent += part.length
        if (!request.write(part)) return request.once('drain', pump)
      }
      return request.end(tail)
    }
    request.write(head)
    pump()
  })

/** A form answers with the sentence in its page. */
const says = (sentence: string): string => sentence.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')

const attach = (name: string, more: Partial<Sent> = {}) => send({ path: paths.documentFiles(paper), name, ...more })
const draw = (name: string, more: Partial<Sent> = {}) => send({ path: paths.documentPictures(paper), name, ...more })
const wordFields = () => ({ kind: 'memo', bodyId, access: 'none' })
const bringIn = (name: string, more: Partial<Sent> = {}) => send({ path: paths.importPaper(), fields: wordFields(), name, ...more })

/** The most memory it ever had, in bytes. */
const peak = (): number => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))![1]) * 1024
const forgetPeak = () => execFileSync('sh', ['-c', `echo 5 > /proc/${server.pid}/clear_refs`])

/** The addresses of the attachments under the paper, with what they are called there. */
const attachments = async (): Promise<{ to: string; name: string }[]> =>
  [...(await (await vera.get(paths.documentFiles(paper))).text()).matchAll(/<a href="(\/overleg\/documenten\/[^"]+\/bestanden\/[^"]+)"[^>]*>.*?<span[^>]*>([^<]+)/g)].map(([, to, name]) => ({ to: to!, name: name!.trim() }))

describe('a file of 60 MB', () => {
  const doors = [
    ['an attachment', attach, nl.agenda.attachment.tooBig],
    ['a picture', draw, 'desk:picture.tooBig'],
    ['a Word file', bringIn, nl.exchange.refusal.tooBig],
  ] as const

  test.each(doors)('as %s is refused with a clear sentence, whether it says its length or not', async (_, door, sentence) => {
    for (const hasLength of [true, false]) {
      const { status, text } = await door('groot.docx', { size: megabytes(60), hasLength })
      expect(status).toBe(413)
      expect(text).toContain(says(sentence))
    }
  })

  test('is not kept in memory, in whatever part of the form it hides, and is not read to its end before it is refused', async () => {
    await attach('klein.pdf', { bytes: sampleFiles.pdf })
    forgetPeak()
    const before = peak()
    for (const field of ['file', 'ander']) {
      const { status, sent } = await attach('groot.pdf', { size: megabytes(300), hasLength: false, field })
      expect(status).toBe(413)
      expect(sent).toBeLessThan(megabytes(60))
    }
    expect(peak() - before).toBeLessThan(megabytes(160))
  })

  test('leaves the line open for who reads the answer only after sending everything', async () => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(megabytes(60))], 'groot.pdf'))
    const response = await fetch(`${server.url}${paths.documentFiles(paper)}`, { method: 'POST', body: form, headers: { cookie: vera.cookie, origin: server.url } })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain(says(nl.agenda.attachment.tooBig))
  })

  test('is no form without a file either', async () => {
    const form = new URLSearchParams({ title: 'x'.repeat(megabytes(3)), folder: '' })
    const response = await fetch(`${server.url}${paths.changePaper(paper)}`, { method: 'POST', body: form, headers: { cookie: vera.cookie, origin: server.url } })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain(says(nl.errors.formTooLarge))
  })
})

/** A picture of 30,000 by 30,000 pixels in some hundred kilobytes (PNG, ISO/IEC 15948). */
const vastPicture = (): Buffer => {
  const chunk = (type: string, content: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type), content])
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(content.length)
    check.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, check])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(30_000, 0)
  size.writeUInt32BE(30_000, 4)
  size.set([1, 0, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.alloc(30_000 * 3_751), { level: 1 })), chunk('IEND', Buffer.alloc(0))])
}

/** A Word file whose text is 40 MB of spaces, in some ten kilobytes. */
const bomb = async (): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(await wordFile({ body: '' }))
  zip.file('word/document.xml', Buffer.alloc(megabytes(40), ' '))
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

describe('what is not what it says', () => {
  test('is refused with a clear sentence, and nothing is lost or added', async () => {
    const before = await attachments()
    const cases: [Promise<Answered>, number, string][] = [
      [attach('leeg.pdf', { bytes: new Uint8Array() }), 400, nl.errors.required],
      [attach('rapport.pdf', { bytes: sampleFiles.exe }), 415, nl.agenda.attachment.wrongType],
      [attach('foto.png', { bytes: sampleFiles.exe }), 415, nl.agenda.attachment.wrongType],
      [attach('tekening.svg', { bytes: sampleFiles.svg }), 415, nl.agenda.attachment.wrongType],
      [attach('nota.docx', { bytes: sampleFiles.docm }), 415, nl.agenda.attachment.wrongType],
      [draw('leeg.png', { bytes: new Uint8Array() }), 400, 'errors:required'],
      [draw('foto.png', { bytes: sampleFiles.exe }), 415, 'desk:picture.wrongType'],
      [draw('tekening.png', { bytes: sampleFiles.svg }), 415, 'desk:picture.wrongType'],
      [draw('reus.png', { bytes: vastPicture() }), 415, 'desk:picture.broken'],
      [bringIn('leeg.docx', { bytes: new Uint8Array() }), 400, nl.exchange.refusal.noFile],
      [bringIn('nota.docx', { bytes: sampleFiles.exe }), 415, nl.exchange.refusal.notWord],
      [bringIn('oud.docx', { bytes: sampleFiles.oldOffice }), 415, nl.exchange.refusal.oldWord],
      [bringIn('stuk.docx', { bytes: (await wordFile({ body: wordParagraph('Goed') })).slice(0, -30) }), 415, nl.exchange.refusal.broken],
      [bringIn('bom.docx', { bytes: await bomb() }), 413, nl.exchange.refusal.tooMuch],
    ]
    for (const [answer, status, sentence] of cases) {
      const { status: got, text } = await answer
      expect([got, sentence, text.includes(says(sentence))]).toEqual([status, sentence, true])
    }
    expect(await attachments()).toEqual(before)
  })

  test('keeps the choices of who sent it', async () => {
    const { text } = await send({ path: paths.importPaper(), fields: { kind: 'regulation', bodyId, access: 'comment' }, name: 'nota.docx', bytes: sampleFiles.exe })
    expect(text).toMatch(/<input[^>]*value="regulation"[^>]*checked|<input[^>]*checked[^>]*value="regulation"/)
    expect(text).toMatch(/<input[^>]*value="comment"[^>]*checked|<input[^>]*checked[^>]*value="comment"/)
  })
})

describe('the name of a file', () => {
  test('is kept as far as it misleads nobody, and is safe wherever it goes', async () => {
    const names: [string, RegExp][] = [
      ['..\\..\\geheim/../nota een.pdf', /^nota een\.pdf$/],
      ['rapport\u202Efdp.exe', /^rapportfdp\.pdf$/],
      [`${'lang'.repeat(75)}.pdf`, /^(lang){37}la\.pdf$/],
      [`${'é'.repeat(149)}${'😀'.repeat(20)}.pdf`, /^é{149}😀\.pdf$/u],
      ['nieuwe%0D%0Aregel.pdf', /^nieuweregel\.pdf$/],
      ['punt;komma=gelijk.pdf', /^punt;komma=gelijk\.pdf$/],
      ['.pdf', /^bijlage\.pdf$/],
    ]
    for (const [name, kept] of names) {
      expect(await attach(name, { bytes: Buffer.concat([sampleFiles.pdf, Buffer.from(`%${name}`)]) })).toMatchObject({ status: 302 })
      const newest = (await attachments()).at(-1)!
      expect(newest.name).toMatch(kept)
      const response = await vera.get(newest.to)
      expect([name, response.status]).toEqual([name, 200])
      expect(response.headers.get('content-disposition')).toMatch(/^inline; filename="[\x20-\x7e]+"; filename\*=UTF-8''[\w%.~!-]+$/)
    }
  })

  test('does not matter when it is sent twice: one file', async () => {
    const bytes = Buffer.concat([sampleFiles.pdf, Buffer.from('%tweemaal')])
    const before = (await attachments()).length
    await Promise.all([attach('tweemaal.pdf', { bytes }), attach('tweemaal.pdf', { bytes })])
    expect(await attachments()).toHaveLength(before + 1)
  })
})

test('a Word file that is sent twice at once is one paper', async () => {
  const bytes = await wordFile({ body: wordParagraph('Eenmaal ingevoerd') })
  const answers = await Promise.all([1, 2].map(() => bringIn('dubbel.docx', { bytes })))
  expect(answers.map(({ status }) => status)).toEqual([302, 302])
  expect(new Set(answers.map(({ location }) => location)).size).toBe(1)
})

describe('a photo', () => {
  test('says nothing of where and with what it was taken, attached or in a text', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#2C6A4D' } })
      .jpeg()
      .withExif({ IFD0: { Model: 'GeheimeCamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 9/1 30/1' } })
      .toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const { fileId } = JSON.parse((await draw('foto.jpg', { bytes: photo })).text) as { fileId: string }
    expect(await attach('foto.jpg', { bytes: photo })).toMatchObject({ status: 302 })
    for (const to of [paths.documentFile(paper, fileId), (await attachments()).at(-1)!.to]) {
      const response = await vera.get(to)
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(response.headers.get('content-type')).toBe('image/jpeg')
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 60, height: 40 })
      for (const secret of ['Exif', 'GeheimeCamera', 'GPS']) expect(bytes.includes(secret)).toBe(false)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; sandbox")
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

describe('part of a file', () => {
  test('is served over HTTP as RFC 9110 says', async () => {
    const bytes = Buffer.concat([sampleFiles.pdf, Buffer.from('%delen')])
    await attach('delen.pdf', { bytes })
    const { to } = (await attachments()).at(-1)!
    const ask = async (headers: Record<string, string>, method = 'GET') => {
      const response = await fetch(`${server.url}${to}`, { method, headers: { cookie: vera.cookie, ...headers } })
      return { status: response.status, range: response.headers.get('content-range'), length: response.headers.get('content-length'), etag: response.headers.get('etag')!, body: Buffer.from(await response.arrayBuffer()) }
    }
    const { etag, ...whole } = await ask({})
    expect(whole).toMatchObject({ status: 200, range: null, body: bytes })
    expect(await ask({ range: 'bytes=0-8' })).toMatchObject({ status: 206, range: `bytes 0-8/${bytes.length}`, length: '9', body: bytes.subarray(0, 9) })
    expect(await ask({ range: 'bytes=-6' })).toMatchObject({ status: 206, body: bytes.subarray(-6) })
    expect(await ask({ range: 'bytes=0-1,4-5' })).toMatchObject({ status: 200, body: bytes })
    expect(await ask({ range: `bytes=${bytes.length}-` })).toMatchObject({ status: 416, range: `bytes */${bytes.length}`, body: Buffer.alloc(0) })
    expect(await ask({ range: 'bytes=0-8', 'if-range': etag })).toMatchObject({ status: 206 })
    expect(await ask({ range: 'bytes=0-8', 'if-range': '"anders"' })).toMatchObject({ status: 200, body: bytes })
    expect(await ask({ range: 'bytes=0-8' }, 'HEAD')).toMatchObject({ status: 200, length: String(bytes.length), body: Buffer.alloc(0) })
    expect(await ask({ 'if-none-match': etag })).toMatchObject({ status: 304, body: Buffer.alloc(0) })
  })
})
