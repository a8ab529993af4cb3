import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { change, onCommitted } from '~/core/change.server'
import { db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { beginCopy } from '~/domain/documents/copies/begin-copy.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { paragraph, type PaperText, wordsOf } from '~/domain/documents/paper/paper-text'
import { rewritePaper } from '~/domain/documents/paper/shared-paper'
import { changePaper } from '~/domain/documents/papers/change-paper.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { giveRight } from '~/domain/documents/rights/give-right.server'
import { documentFrom } from '~/domain/documents/update'
import { saveVersion } from '~/domain/documents/versions/save-version.server'
import { addAttachment } from '~/domain/meetings/agenda/add-attachment.server'
import { agendaOf } from '~/domain/meetings/agenda/agenda.queries.server'
import { addPaper } from '~/domain/meetings/agenda/papers/add-paper.server'
import { agendasOfPaper } from '~/domain/meetings/agenda/papers/agendas-of-paper.queries.server'
import { paperToAdd, papersToAdd } from '~/domain/meetings/agenda/papers/choose-paper.queries.server'
import { paperFileInMeeting, paperInMeeting, pictureInMeeting } from '~/domain/meetings/agenda/papers/read-paper.queries.server'
import { replacePaper } from '~/domain/meetings/agenda/papers/replace-paper.server'
import { withdrawAttachment } from '~/domain/meetings/agenda/withdraw-attachment.server'
import { largestBundle } from '~/domain/meetings/bundle/bundle'
import { bundleContent } from '~/domain/meetings/bundle/bundle.queries.server'
import { makeBundle } from '~/domain/meetings/bundle/make-bundle.server'
import { announceChange } from '~/domain/meetings/convocation/announce-change.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { itemForEditing } from '~/domain/meetings/preparing.queries.server'
import { duplicateMeeting } from '~/domain/meetings/reuse/duplicate-meeting.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { agendaVersions } from '~/domain/meetings/versions/versions.queries.server'
import { publicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { publicPaper, publicPaperFile, publicPicture } from '~/domain/publication/public-paper.queries.server'
import { hearingOf } from '~/realtime/rooms-for-event'
import { aPaper } from '../../../support/factories/a-paper'
import { holdMeeting } from '../../../support/factories/held-meeting'
import { aMeeting, anItem, inDays } from '../../../support/factories/meetings'
import { aPeopledBody } from '../../../support/factories/peopled-body'
import { aPicture } from '../../../support/papers'
import { sampleFiles } from '../../../support/sample-files'
import { newFolder } from '../../../support/test-folder'
import { propertiesOf } from '../../../support/word-file'

let els: Actor
let marc: Actor
let bart: Actor
let mia: Actor
let bodyId: string
let meetingId: string
let itemId: string
let documentId: string

beforeAll(async () => {
  ;({ bodyId, els, marc, bart, mia } = await aPeopledBody())
})

beforeEach(async () => {
  meetingId = await aMeeting(els, bodyId)
  itemId = await anItem(els, meetingId, 'Reglement leegstand')
  documentId = await aPaper(marc, { title: 'Reglement leegstand', kind: 'regulation', lines: ['De heffing bedraagt 1.500 euro.'] })
})

const put = (version: number | 'now' = 'now', on = itemId) => addPaper(els, { meetingId, itemId: on, documentId, version })

/** Somebody writes on. */
const rewrite = async (...lines: string[]) => {
  const content = lines.map((line) => paragraph(line))
  await appendUpdate(marc, { documentId, update: rewritePaper(documentFrom(await loadLog(db, documentId)), { type: 'doc', content }) })
}

const wordsThere = async (actor: Actor, attachmentId: string) => wordsOf((await paperInMeeting(actor, meetingId, attachmentId)).version.text)

describe('a paper on an agenda', () => {
  test('is the version that was put there, whatever is written on', async () => {
    const { attachmentId } = await put()
    await rewrite('De heffing bedraagt 9.000 euro.')
    await changePaper(marc, documentId, { title: 'Anders genoemd', folder: '' })
    await conveneMeeting(els, { meetingId })
    expect(await wordsThere(bart, attachmentId)).toBe('De heffing bedraagt 1.500 euro.')
    const page = await paperInMeeting(bart, meetingId, attachmentId)
    expect(page).toMatchObject({ name: 'Reglement leegstand (versie 1)', documentId: null, version: { number: 1 } })
    const row = await db.attachment.findUniqueOrThrow({ where: { id: attachmentId }, include: { version: true } })
    expect(row).toMatchObject({ sha256: row.version!.sha256, version: { reason: 'agenda', documentId } })
  })

  test('makes no version where one holds the text already, and can be an older one', async () => {
    await saveVersion(marc, documentId, 'Voor het overleg')
    await put()
    expect(await db.documentVersion.count({ where: { documentId } })).toBe(1)
    await rewrite('De heffing bedraagt 2.000 euro.')
    const second = await anItem(els, meetingId, 'Vergelijking')
    const { attachmentId } = await put(1, second)
    expect(await wordsThere(els, attachmentId)).toBe('De heffing bedraagt 1.500 euro.')
  })

  test('is there once, of a version there is, with an item there is', async () => {
    await put()
    await expect(put()).rejects.toMatchObject({ status: 409, key: 'agenda:paper.alreadyThere', field: 'version' })
    await expect(put(7)).rejects.toMatchObject({ status: 404 })
    await expect(addPaper(els, { meetingId: await aMeeting(els, bodyId), itemId, documentId, version: 'now' })).rejects.toMatchObject({ status: 404 })
  })

  test('is put there by who makes the agenda and may read the paper, until the meeting opens', async () => {
    const hidden = await aPaper(mia, { title: 'Nota van elders' })
    await expect(addPaper(els, { meetingId, itemId, documentId: hidden, version: 'now' })).rejects.toMatchObject({ status: 404 })
    await expect(addPaper(marc, { meetingId, itemId, documentId, version: 'now' })).rejects.toMatchObject({ status: 404 })
    await conveneMeeting(els, { meetingId })
    await expect(addPaper(marc, { meetingId, itemId, documentId, version: 'now' })).rejects.toMatchObject({ status: 403 })
    await openMeeting(els, { meetingId })
    await expect(put()).rejects.toMatchObject({ status: 409, key: 'meetings:refusal.notEditable' })
  })

  test('shows no suggestion and no name of who made one', async () => {
    const whose = { id: 'v-1', personId: marc.personId, name: 'Geheime Indiener', organisation: 'OCMW', at: '2026-11-24T00:00:00.000Z' }
    const text: PaperText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Wat blijft.' }, { type: 'text', text: ' Wat voorgesteld is.', marks: [{ type: 'insertion', attrs: whose }] }] }] }
    documentId = await aPaper(marc, { text })
    expect((await paperToAdd(els, { meetingId, itemId, documentId })).now).toMatchObject({ number: 1, suggestions: 1 })
    const { attachmentId } = await put()
    await conveneMeeting(els, { meetingId })
    for (const page of [await paperInMeeting(bart, meetingId, attachmentId), await publicPaper(meetingId, attachmentId)]) {
      expect(wordsOf(page.version.text)).toBe('Wat blijft.')
      expect(JSON.stringify(page)).not.toContain('Geheime Indiener')
    }
  })

  test('may be read by who may read the item: before the convocation not by members, when it is closed not by observers, never elsewhere or once withdrawn', async () => {
    const closedId = await anItem(els, meetingId, 'Dossier', { isClosed: true })
    const open = await put()
    const closed = await put('now', closedId)
    await expect(paperInMeeting(marc, meetingId, open.attachmentId)).rejects.toMatchObject({ status: 404 })
    await conveneMeeting(els, { meetingId })
    expect(await wordsThere(marc, closed.attachmentId)).toContain('1.500')
    await expect(paperInMeeting(bart, meetingId, closed.attachmentId)).rejects.toMatchObject({ status: 404 })
    await expect(paperFileInMeeting(bart, meetingId, closed.attachmentId, 'pdf')).rejects.toMatchObject({ status: 404 })
    await expect(publicPaper(meetingId, closed.attachmentId)).rejects.toMatchObject({ status: 404 })
    await expect(publicPaperFile(meetingId, closed.attachmentId, 'pdf')).rejects.toMatchObject({ status: 404 })
    await expect(paperInMeeting(mia, meetingId, open.attachmentId)).rejects.toMatchObject({ status: 404 })
    expect((await publicPaper(meetingId, open.attachmentId)).name).toBe('Reglement leegstand (versie 1)')
    await withdrawAttachment(els, { meetingId, attachmentId: open.attachmentId })
    await expect(paperInMeeting(els, meetingId, open.attachmentId)).rejects.toMatchObject({ status: 404 })
    await expect(publicPaper(meetingId, open.attachmentId)).rejects.toMatchObject({ status: 404 })
    expect(await db.attachment.count({ where: { id: open.attachmentId } })).toBe(1)
  })

  test('brings the pictures of its text along, and no other file of the paper', async () => {
    const { fileId } = await addDocumentFile(marc, { documentId, isInText: true, name: 'kaart.png', bytes: await aPicture() })
    const other = await addDocumentFile(marc, { documentId, isInText: true, name: 'weg.png', bytes: await aPicture() })
    const content: PaperText['content'] = [paragraph('De kaart:'), { type: 'image', attrs: { fileId, alt: 'Kaart', width: null } }]
    await appendUpdate(marc, { documentId, update: rewritePaper(documentFrom(await loadLog(db, documentId)), { type: 'doc', content }) })
    const { attachmentId } = await put()
    await conveneMeeting(els, { meetingId })
    expect(await pictureInMeeting(bart, meetingId, attachmentId, fileId)).toMatchObject({ mediaType: 'image/png' })
    expect(await publicPicture(meetingId, attachmentId, fileId)).toMatchObject({ mediaType: 'image/png' })
    await expect(pictureInMeeting(bart, meetingId, attachmentId, other.fileId)).rejects.toMatchObject({ status: 404 })
    await expect(publicPicture(meetingId, attachmentId, other.fileId)).rejects.toMatchObject({ status: 404 })
  })
})

describe('a paper that moved on', () => {
  const newer = async () => (await itemForEditing(els, meetingId, itemId)).newer

  test('is told to who prepares, and replaced; what was sent stays in its agenda', async () => {
    const { attachmentId } = await put()
    await setPaperStatus(marc, documentId, 'consultation')
    expect(await newer()).toEqual([])
    await conveneMeeting(els, { meetingId })
    await rewrite('De heffing bedraagt 2.000 euro.')
    expect(await newer()).toEqual([{ attachmentId, documentId, from: 1, to: 'now' }])
    await saveVersion(marc, documentId, 'Na het college')
    expect(await newer()).toEqual([{ attachmentId, documentId, from: 1, to: 3 }])
    const replaced = await replacePaper(els, { meetingId, attachmentId, version: 3 })
    expect(await newer()).toEqual([])
    expect(await wordsThere(bart, replaced.attachmentId)).toBe('De heffing bedraagt 2.000 euro.')
    await announceChange(els, { meetingId })
    const { compared, versions } = await agendaVersions(bart, meetingId, {})
    expect(versions).toHaveLength(2)
    expect(compared!.changes).toMatchObject([
      { what: 'filesAdded', names: ['Reglement leegstand (versie 3)'] },
      { what: 'filesWithdrawn', names: ['Reglement leegstand (versie 1)'] },
    ])
    expect((await agendaVersions(bart, meetingId, { to: 1 })).shown!.agenda.items[0]!.attachments.map(({ name }) => name)).toEqual(['Reglement leegstand (versie 1)'])
  })

  test('is replaced only by who makes the agenda, by another version, and not where a file is', async () => {
    const { attachmentId } = await put()
    await expect(replacePaper(els, { meetingId, attachmentId, version: 'now' })).rejects.toMatchObject({ status: 409, key: 'agenda:paper.alreadyThere' })
    await conveneMeeting(els, { meetingId })
    await rewrite('Anders.')
    await expect(replacePaper(marc, { meetingId, attachmentId, version: 'now' })).rejects.toMatchObject({ status: 403 })
    await expect(replacePaper(els, { meetingId: await aMeeting(els, bodyId), attachmentId, version: 'now' })).rejects.toMatchObject({ status: 404 })
  })
})

describe('where a paper on an agenda shows', () => {
  test('the agenda and the public page list it, and a copy of the meeting takes it along', async () => {
    await put()
    await conveneMeeting(els, { meetingId })
    const listed = { name: 'Reglement leegstand (versie 1)', mediaType: 'application/vnd.woonpunt-overleg.document+json' }
    expect((await publicMeeting(meetingId)).agenda![0]!.attachments).toMatchObject([listed])
    const copy = await duplicateMeeting(els, { meetingId, title: 'Kopie', date: inDays(30), time: '19:30', place: 'Eernegem', withAttachments: true })
    const { startsAt } = await db.meeting.findUniqueOrThrow({ where: { id: copy.meetingId }, select: { startsAt: true } })
    const [line] = await agendaOf(db, { meetingId: copy.meetingId, startsAt, readsClosedItems: true })
    expect(line!.attachments).toMatchObject([listed])
    expect(wordsOf((await paperInMeeting(els, copy.meetingId, line!.attachments[0]!.id)).version.text)).toContain('1.500')
  })

  test('the paper tells on which agendas it stands, to who may see those', async () => {
    const { attachmentId } = await put()
    const closed = await put('now', await anItem(els, meetingId, 'Dossier', { isClosed: true }))
    expect(await agendasOfPaper(marc, documentId)).toEqual([])
    await conveneMeeting(els, { meetingId })
    expect((await agendasOfPaper(marc, documentId)).map((one) => one.attachmentId).toSorted()).toEqual([attachmentId, closed.attachmentId].toSorted())
    expect((await agendasOfPaper(bart, documentId)).map((one) => one.attachmentId)).toEqual([attachmentId])
    expect(await agendasOfPaper(mia, documentId)).toEqual([])
  })

  test('who makes the agenda chooses among the papers they may read', async () => {
    await aPaper(mia, { title: 'Reglement leegstand van elders' })
    const { documents } = await papersToAdd(els, { meetingId, itemId, text: 'leegstand' })
    expect(documents.map(({ id }) => id)).toContain(documentId)
    expect(documents.map(({ title }) => title)).not.toContain('Reglement leegstand van elders')
    await expect(papersToAdd(marc, { meetingId, itemId })).rejects.toMatchObject({ status: 404 })
  })

  test('it leaves as PDF and Word under its own name', async () => {
    const { attachmentId } = await put()
    await conveneMeeting(els, { meetingId })
    const pdf = await paperFileInMeeting(bart, meetingId, attachmentId, 'pdf')
    expect(pdf.fileName).toBe('Reglement leegstand (versie 1).pdf')
    expect(Buffer.from(pdf.bytes.slice(0, 5)).toString()).toBe('%PDF-')
    expect(await publicPaperFile(meetingId, attachmentId, 'pdf')).toBe(pdf)
    // Everybody may have it: it names no person, also not where a reader does not look.
    const properties = await propertiesOf((await publicPaperFile(meetingId, attachmentId, 'docx')).bytes)
    expect(properties).toContain('Woonoverleg Ichtegem')
    expect(properties).not.toContain('Marc')
    expect(Buffer.from((await paperFileInMeeting(bart, meetingId, attachmentId, 'docx')).bytes.slice(0, 2)).toString()).toBe('PK')
  })

  test.runIf(spawnSync('pdftotext', ['-v']).status === 0)('the bundle has its pages; not those of a closed item for who may not read it', async () => {
    await put()
    const secret = await aPaper(marc, { title: 'Dossier van een gezin', lines: ['Vertrouwelijke woorden.'] })
    await addPaper(els, { meetingId, itemId: await anItem(els, meetingId, 'Dossier', { isClosed: true }), documentId: secret, version: 'now' })
    await conveneMeeting(els, { meetingId })
    const read = async (actor: Actor) => {
      const { fileName, ...content } = await bundleContent(actor, meetingId)
      const file = join(newFolder('bundle'), fileName)
      writeFileSync(file, await makeBundle(content))
      return execFileSync('pdftotext', ['-layout', file, '-']).toString().replace(/\s+/g, ' ')
    }
    const [all, open] = [await read(marc), await read(bart)]
    expect(all).toContain('De heffing bedraagt 1.500 euro.')
    expect(all).toContain('Vertrouwelijke woorden.')
    expect(open).toContain('Bijlage 1 bij punt 1: Reglement leegstand (versie 1)')
    expect(open).toContain('De heffing bedraagt 1.500 euro.')
    expect(open).not.toContain('Vertrouwelijk')
    expect(open).not.toContain('Dossier van een gezin')
  })

  test('its own page hears when it comes to an agenda, and when it goes', async () => {
    const heard: string[][] = []
    const stop = onCommitted((events) => void heard.push(...events.map((event) => [event.name, ...hearingOf(event).topics.filter((topic) => topic === `document:${documentId}`)])))
    const { attachmentId } = await put()
    await rewrite('Anders.')
    const replaced = await replacePaper(els, { meetingId, attachmentId, version: 'now' })
    await withdrawAttachment(els, { meetingId, attachmentId: replaced.attachmentId })
    stop()
    const there = `document:${documentId}`
    expect(heard.filter(([name]) => name?.startsWith('agenda.'))).toEqual([
      ['agenda.paperAdded', there],
      ['agenda.paperAdded', there],
      ['agenda.attachmentWithdrawn', there],
      ['agenda.attachmentWithdrawn', there],
    ])
  })

  test('a bundle that is heavy enough already only names it', async () => {
    const before = await addAttachment(els, { meetingId, itemId, name: 'zwaar.pdf', bytes: sampleFiles.pdf })
    await put()
    await change(null, ({ tx }) => tx.attachment.update({ where: { id: before.attachmentId }, data: { size: largestBundle.bytes } }))
    expect((await bundleContent(els, meetingId)).annexes.map(({ name, file }) => [name, file === null])).toEqual([
      ['zwaar.pdf', false],
      ['Reglement leegstand (versie 1)', true],
    ])
  })

  test('an adapted copy is not put on an agenda, by its maker nor by who looks at it: it stands beside its original', async () => {
    const { copyId } = await beginCopy(marc, documentId)
    await giveRight(marc, copyId, { holder: `person/${els.personId}`, level: 'read' })
    await expect(addPaper(els, { meetingId, itemId, documentId: copyId, version: 'now' })).rejects.toMatchObject({ status: 404 })
  })

  test('minutes are not put on an agenda: they go by their own meeting', async () => {
    const held = await holdMeeting()
    const secretary = await held.actor('Els')
    const next = await aMeeting(secretary, held.bodyId)
    await expect(addPaper(secretary, { meetingId: next, itemId: await anItem(secretary, next, 'Verslag'), documentId: held.documentId, version: 'now' })).rejects.toMatchObject({ status: 404 })
  })
})
