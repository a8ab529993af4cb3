import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { sha256 } from '~/core/secrets.server'
import { filesDirectory } from '~/core/storage.server'
import type { Actor } from '~/domain/actor'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { cleanName, largestAttachment } from '~/domain/documents/files/attachment'
import { readableAttachment } from '~/domain/meetings/agenda/attachment.queries.server'
import { withdrawAttachment } from '~/domain/meetings/agenda/withdraw-attachment.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { aBody, aMember } from '../../../support/factories/bodies'
import { aMeeting, anItem } from '../../../support/factories/meetings'
import { sampleFiles } from '../../../support/sample-files'

let els: Actor
let marc: Actor
let bart: Actor
let bodyId: string
let meetingId: string
let itemId: string

beforeAll(async () => {
  bodyId = await aBody()
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  marc = await aMember('Marc Dewulf', 'voting', bodyId)
  bart = await aMember('Bart Seynaeve', 'observer', bodyId)
})

beforeEach(async () => {
  meetingId = await aMeeting(els, bodyId)
  itemId = await anItem(els, meetingId, 'Ontwerpreglement')
})

const add = (name: string, bytes: Uint8Array) => addAttachment(els, { meetingId, itemId, name, bytes })
const stored = async (attachmentId: string) => db.attachment.findUniqueOrThrow({ where: { id: attachmentId } })

describe('what may be attached', () => {
  const accepted: [string, Buffer, string][] = [
    ['verslag.pdf', sampleFiles.pdf, 'application/pdf'],
    ['nota.docx', sampleFiles.docx, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['cijfers.xlsx', sampleFiles.xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['voorstelling.pptx', sampleFiles.pptx, 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
    ['nota.odt', sampleFiles.odt, 'application/vnd.oasis.opendocument.text'],
    ['cijfers.ods', sampleFiles.ods, 'application/vnd.oasis.opendocument.spreadsheet'],
    ['voorstelling.odp', sampleFiles.odp, 'application/vnd.oasis.opendocument.presentation'],
    ['nota.doc', sampleFiles.oldOffice, 'application/msword'],
    ['cijfers.XLS', sampleFiles.oldOffice, 'application/vnd.ms-excel'],
    ['voorstelling.ppt', sampleFiles.oldOffice, 'application/vnd.ms-powerpoint'],
    ['plan.png', sampleFiles.png, 'image/png'],
    ['foto.jpeg', sampleFiles.jpg, 'image/jpeg'],
    ['plan.webp', sampleFiles.webp, 'image/webp'],
    ['plan.gif', sampleFiles.gif, 'image/gif'],
  ]

  test.each(accepted)('%s is, and its kind is told by its content', async (name, bytes, mediaType) => {
    const { attachmentId } = await add(name, bytes)
    const row = await stored(attachmentId)
    expect(row).toMatchObject({ mediaType, size: bytes.length, sha256: sha256(bytes), uploadedById: els.personId })
    expect(row.name.toLowerCase()).toBe(name.toLowerCase())
    expect(await readFile(join(filesDirectory, row.sha256.slice(0, 2), row.sha256))).toEqual(bytes)
  })

  const refused: [string, Buffer][] = [
    ['verslag.pdf (a program)', sampleFiles.exe],
    ['nota.doc (a program)', sampleFiles.exe],
    ['archief.zip', sampleFiles.zip],
    ['nota.docx (an archive)', sampleFiles.zip],
    ['nota.docm', sampleFiles.docm],
    ['nota.docx (with macros)', sampleFiles.docm],
    ['pagina.html', sampleFiles.html],
    ['verslag.pdf (a page)', sampleFiles.html],
    ['plan.svg', sampleFiles.svg],
    ['installatie.msi', sampleFiles.oldOffice],
    ['leeg.txt', Buffer.from('tekst')],
  ]

  test.each(refused)('%s is not', async (name, bytes) => {
    await expect(add(name.replace(/ \(.*/, ''), bytes)).rejects.toMatchObject({ status: 415, field: 'file', key: 'agenda:attachment.wrongType' })
    expect(await db.attachment.count({ where: { itemId } })).toBe(0)
  })

  test('a file of 26 MB is too big, one of 25 MB is not, and an empty one is none', async () => {
    const filled = (size: number) => Buffer.concat([sampleFiles.pdf, Buffer.alloc(size - sampleFiles.pdf.length)])
    await expect(add('groot.pdf', filled(26_000_000))).rejects.toMatchObject({ status: 413, key: 'agenda:attachment.tooBig' })
    await expect(add('leeg.pdf', Buffer.alloc(0))).rejects.toMatchObject({ status: 400, key: 'errors:required' })
    expect((await stored((await add('groot.pdf', filled(largestAttachment))).attachmentId)).size).toBe(25_000_000)
  })

  test.each([
    ['../../etc/passwd.pdf', 'pdf', 'passwd.pdf'],
    ['C:\\Users\\els\\verslag.pdf', 'pdf', 'verslag.pdf'],
    ['verslag.exe', 'pdf', 'verslag.pdf'],
    ['factuur\u202Efdp.exe', 'pdf', 'factuurfdp.pdf'],
    ['<b>"nota"</b>.docx', 'docx', 'b.docx'],
    ['.pdf', 'pdf', 'bijlage.pdf'],
    ['Reglement bescheiden huur (versie 3).PDF', 'pdf', 'Reglement bescheiden huur (versie 3).pdf'],
  ] as const)('the name %s is kept as %s → %s', (given, ending, kept) => {
    expect(cleanName(given, ending)).toBe(kept)
  })
})

describe('who reads and withdraws attachments', () => {
  test('members read those of a convened meeting; of a closed item not the observer; of a withdrawn one nobody', async () => {
    const closedId = await anItem(els, meetingId, 'Dossier', { isClosed: true })
    const { attachmentId } = await add('nota.pdf', sampleFiles.pdf)
    const closed = await addAttachment(els, { meetingId, itemId: closedId, name: 'dossier.pdf', bytes: sampleFiles.pdf })
    await expect(readableAttachment(marc, meetingId, attachmentId)).rejects.toMatchObject({ status: 404 })
    await conveneMeeting(els, { meetingId })
    expect(await readableAttachment(bart, meetingId, attachmentId)).toMatchObject({ name: 'nota.pdf', isInline: true })
    expect(await readableAttachment(marc, meetingId, closed.attachmentId)).toMatchObject({ name: 'dossier.pdf' })
    await expect(readableAttachment(bart, meetingId, closed.attachmentId)).rejects.toMatchObject({ status: 404 })
    await withdrawAttachment(els, { meetingId, attachmentId })
    await expect(readableAttachment(els, meetingId, attachmentId)).rejects.toMatchObject({ status: 404 })
    expect(await stored(attachmentId)).toMatchObject({ name: 'nota.pdf' })
  })

  test('an attachment is not found under another meeting', async () => {
    const { attachmentId } = await add('nota.pdf', sampleFiles.pdf)
    const otherId = await aMeeting(els, bodyId)
    await expect(readableAttachment(els, otherId, attachmentId)).rejects.toMatchObject({ status: 404 })
    await expect(withdrawAttachment(els, { meetingId: otherId, attachmentId })).rejects.toMatchObject({ status: 404 })
  })

  test('only the secretary adds and withdraws, and only until the meeting opens', async () => {
    const { attachmentId } = await add('nota.pdf', sampleFiles.pdf)
    await conveneMeeting(els, { meetingId })
    await expect(addAttachment(marc, { meetingId, itemId, name: 'nota.pdf', bytes: sampleFiles.pdf })).rejects.toMatchObject({ status: 403 })
    await expect(withdrawAttachment(marc, { meetingId, attachmentId })).rejects.toMatchObject({ status: 403 })
    await openMeeting(els, { meetingId })
    await expect(add('nota.pdf', sampleFiles.pdf)).rejects.toMatchObject({ status: 409, key: 'meetings:refusal.notEditable' })
  })
})
