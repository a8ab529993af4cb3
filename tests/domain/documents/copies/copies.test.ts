import { describe, expect, test } from 'vitest'
import { db, writeClient } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { compactLog } from '~/domain/documents/compact-log.server'
import { acceptCopy } from '~/domain/documents/copies/accept-copy.server'
import { beginCopy } from '~/domain/documents/copies/begin-copy.server'
import { copyDifferences } from '~/domain/documents/copies/copies.queries.server'
import { acceptSchema } from '~/domain/documents/copies/copy.schema'
import { copyMail } from '~/domain/documents/copies/copies.mail.server'
import { refreshCopy } from '~/domain/documents/copies/refresh-copy.server'
import { declineCopy, withdrawCopy } from '~/domain/documents/copies/settle-copy.server'
import { reopenCopy, submitCopy } from '~/domain/documents/copies/submit-copy.server'
import { openThread } from '~/domain/documents/comments/open-thread.server'
import { documentReaders } from '~/domain/documents/document-readers.server'
import { getDocumentFacts } from '~/domain/documents/document-facts.server'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { listDocuments } from '~/domain/documents/documents.queries.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { paragraph, type PaperNode, type PaperText } from '~/domain/documents/paper/paper-text'
import { rewritePaper } from '~/domain/documents/paper/shared-paper'
import { archivePaper } from '~/domain/documents/papers/archive-paper.server'
import { loadPaperText } from '~/domain/documents/papers/load-paper-text.server'
import { paperPage } from '~/domain/documents/papers/paper.queries.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { readableDocuments } from '~/domain/documents/readable-documents'
import { takeRight } from '~/domain/documents/rights/take-right.server'
import { documentFrom } from '~/domain/documents/update'
import { versionsPage } from '~/domain/documents/versions/versions.queries.server'
import { layPaper } from '../../../support/factories/papers'
import { aPicture } from '../../../support/papers'

const lines = ['Artikel over leegstand.', 'De heffing bedraagt 1.500 euro.', 'De gemeente schrijft de eigenaar aan.']
const table: PaperNode = { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph('Gistel')] }] }] }
const paper = (...content: (string | PaperNode)[]): PaperText => ({ type: 'doc', content: content.map((node) => (typeof node === 'string' ? paragraph(node) : node)) })

const write = async (actor: Actor, documentId: string, text: PaperText) => appendUpdate(actor, { documentId, update: rewritePaper(documentFrom(await loadLog(db, documentId)), text) })

/** A paper of Els in which Karel writes, with a copy that Lien has begun, who may suggest. */
const begun = async () => {
  const laid = await layPaper({ paragraphs: lines })
  const [els, karel, lien, sofie, vera] = await Promise.all(['Els', 'Karel', 'Lien', 'Sofie', 'Vera'].map((name) => laid.actor(name)))
  const { copyId } = await beginCopy(lien!, laid.documentId)
  return { ...laid, els: els!, karel: karel!, lien: lien!, sofie: sofie!, vera: vera!, copyId }
}
const textOf = (documentId: string) => loadPaperText(db, documentId)

describe('an adapted copy', () => {
  test('is begun by who may suggest, once, with the text as it stands; its maker writes in it, writers of the original read and comment, nobody else sees it', async () => {
    const { documentId, copyId, karel, lien, sofie, vera, els } = await begun()
    expect(await textOf(copyId)).toEqual(paper(...lines))
    expect(await beginCopy(lien, documentId)).toEqual({ copyId })
    await expect(beginCopy(sofie, documentId)).rejects.toMatchObject({ status: 403 })
    await expect(beginCopy(vera, documentId)).rejects.toMatchObject({ status: 404 })
    await expect(beginCopy(lien, copyId)).rejects.toMatchObject({ key: 'copies:refusal.ofCopy' })
    await write(lien, copyId, paper('Anders.', table))
    for (const writer of [karel, els]) {
      expect((await paperPage(writer, copyId)).level).toBe('comment')
      await expect(write(writer, copyId, paper('Van mij.'))).rejects.toMatchObject({ status: 403 })
    }
    await openThread(karel, { documentId: copyId, text: 'Waarom een tabel?' })
    for (const other of [sofie, vera]) await expect(paperPage(other, copyId)).rejects.toMatchObject({ status: 404 })
    const names = (await documentReaders(db, await getDocumentFacts(db, copyId))).map(({ name }) => name)
    expect(names.sort()).toEqual(['Els', 'Karel', 'Lien'])
    const mayRead = (actor: Actor) => db.document.count({ where: { AND: [{ id: copyId }, readableDocuments(actor)] } })
    expect(await Promise.all([lien, karel, els, sofie, vera].map(mayRead))).toEqual([1, 1, 1, 0, 0])
    // It stands beside its original, not among the documents.
    expect((await listDocuments(lien)).documents.map(({ id }) => id)).toEqual([documentId])
    expect(await textOf(documentId)).toEqual(paper(...lines))
  })

  test('is read by writers of the original only as long as they are', async () => {
    const { documentId, copyId, els, karel, personId } = await begun()
    await takeRight(els, documentId, `person/${personId('Karel')}`)
    await expect(paperPage(karel, copyId)).rejects.toMatchObject({ status: 404 })
    expect(await db.document.count({ where: { AND: [{ id: copyId }, readableDocuments(karel)] } })).toBe(0)
    const told = await db.eventRecord.findMany({ where: { name: 'document.rightsChanged', subjectId: copyId } })
    expect(told).toHaveLength(1)
  })

  test('is handed in when it says something else, and its writers are told; meanwhile nobody writes in it, until its maker takes it back', async () => {
    const { documentId, copyId, lien, karel, personId } = await begun()
    await expect(submitCopy(lien, copyId)).rejects.toMatchObject({ key: 'copies:refusal.nothing' })
    await write(lien, copyId, paper(lines[0]!, table, lines[2]!))
    await expect(submitCopy(karel, copyId)).rejects.toMatchObject({ status: 403 })
    await expect(acceptCopy(karel, copyId, { seen: '', choice: [] })).rejects.toMatchObject({ key: 'copies:refusal.notSubmitted' })
    await submitCopy(lien, copyId)
    await expect(write(lien, copyId, paper('Nog iets.'))).rejects.toMatchObject({ status: 409 })
    expect((await paperPage(karel, documentId)).copies.list).toMatchObject([{ copyId, status: 'submitted', differences: 2, name: 'Lien' }])
    const mails = await db.outboxMail.findMany({ where: { kind: 'copies.submitted', payload: { contains: copyId } } })
    expect(mails.map(({ payload }) => (JSON.parse(payload) as { personId: string }).personId).sort()).toEqual([personId('Els'), personId('Karel')].sort())
    expect((await copyMail('submitted')({ copyId, personId: personId('Karel') }))!.text).toContain('Lien')
    await reopenCopy(lien, copyId)
    await write(lien, copyId, paper('Nog iets.'))
    expect(await copyMail('submitted')({ copyId, personId: personId('Karel') })).toBeNull()
  })

  test('is taken over whole: what changed meanwhile stays, and both texts are kept as versions', async () => {
    const { documentId, copyId, lien, karel, sofie, personId } = await begun()
    await write(lien, copyId, paper(lines[2]!, lines[0]!, table, lines[1]!))
    await submitCopy(lien, copyId)
    await write(karel, documentId, paper(...lines, 'Van Karel.'))
    await expect(acceptCopy(sofie, copyId, { seen: '', choice: [] })).rejects.toMatchObject({ status: 404 })
    await acceptCopy(karel, copyId, { seen: '', choice: [] })
    expect(await textOf(documentId)).toEqual(paper(lines[2]!, lines[0]!, table, lines[1]!, 'Van Karel.'))
    const { versions } = await versionsPage(karel, documentId)
    expect(versions.map(({ reason, note }) => [reason, note])).toEqual([['accepted', 'Lien'], ['beforeAccept', ''], ['copied', '']])
    expect(versions[0]!.authors).toContain('Lien')
    expect((await copyMail('settled')({ copyId, personId: personId('Lien') }))!.text).toContain('Karel')
    expect((await copyDifferences(lien, copyId)).copy).toMatchObject({ status: 'accepted', settledBy: 'Karel' })
  })

  test('that collides is taken over by choice, made on what stands there then', async () => {
    const { documentId, copyId, lien, karel } = await begun()
    await write(lien, copyId, paper(lines[0]!, 'De heffing bedraagt 2.000 euro.', lines[2]!))
    await submitCopy(lien, copyId)
    await write(karel, documentId, paper(lines[0]!, 'De heffing bedraagt 1.750 euro.', lines[2]!))
    const { seen, collisions } = await copyDifferences(karel, copyId)
    expect(collisions).toHaveLength(1)
    await expect(acceptCopy(karel, copyId, { seen, choice: [] })).rejects.toMatchObject({ key: 'copies:refusal.choose', status: 400, field: 'choice[0]' })
    await write(karel, documentId, paper(lines[0]!, 'De heffing bedraagt 1.800 euro.', lines[2]!))
    await expect(acceptCopy(karel, copyId, { seen, choice: ['now'] })).rejects.toMatchObject({ key: 'copies:refusal.moved', status: 409 })
    await acceptCopy(karel, copyId, { seen: (await copyDifferences(karel, copyId)).seen, choice: ['now'] })
    expect(await textOf(documentId)).toEqual(paper(lines[0]!, 'De heffing bedraagt 1.800 euro.', lines[2]!))
  })

  test('is brought up to date by its maker, whose text stays where both changed the same', async () => {
    const { documentId, copyId, lien, karel } = await begun()
    await write(lien, copyId, paper(lines[0]!, 'Van Lien.', lines[2]!))
    await write(karel, documentId, paper('Van Karel.', 'Ook van Karel.', lines[2]!, table))
    expect((await paperPage(lien, copyId)).copies.own).toMatchObject({ isBehind: false })
    expect(await refreshCopy(lien, copyId)).toEqual({ collisions: 1 })
    expect(await textOf(copyId)).toEqual(paper('Van Karel.', 'Van Lien.', lines[2]!, table))
    expect((await copyDifferences(lien, copyId)).collisions).toEqual([])
  })

  test('that its maker took back and handed in with another text is not taken over unseen, while what others type in the original does not stand in the way', async () => {
    const { documentId, copyId, lien, karel } = await begun()
    await write(lien, copyId, paper(...lines, 'Onschuldig.'))
    await submitCopy(lien, copyId)
    const { seen } = await copyDifferences(karel, copyId)
    await reopenCopy(lien, copyId)
    await write(lien, copyId, paper(...lines, 'Niet gezien.'))
    await submitCopy(lien, copyId)
    await expect(acceptCopy(karel, copyId, acceptSchema.parse({ seen }))).rejects.toMatchObject({ key: 'copies:refusal.moved', status: 409 })
    expect(await textOf(documentId)).toEqual(paper(...lines))
    const again = await copyDifferences(karel, copyId)
    await write(karel, documentId, paper('Vooraf.', ...lines))
    await acceptCopy(karel, copyId, acceptSchema.parse({ seen: again.seen }))
    expect(await textOf(documentId)).toEqual(paper('Vooraf.', ...lines, 'Niet gezien.'))
  })

  test('that is brought up to date takes nothing away that others added in the same place', async () => {
    const { documentId, copyId, lien, karel } = await begun()
    await write(lien, copyId, paper(...lines, 'Van Lien.'))
    await write(karel, documentId, paper(...lines, 'Van Karel.'))
    await refreshCopy(lien, copyId)
    await submitCopy(lien, copyId)
    await acceptCopy(karel, copyId, { seen: '', choice: [] })
    expect(await textOf(documentId)).toEqual(paper(...lines, 'Van Karel.', 'Van Lien.'))
  })

  test('names itself after a title of which it takes whole signs', async () => {
    const laid = await layPaper({ title: `${'x'.repeat(139)}😀 en meer` })
    const { copyId } = await beginCopy(await laid.actor('Lien'), laid.documentId)
    expect((await db.document.findUniqueOrThrow({ where: { id: copyId } })).title).toBe(`${'x'.repeat(139)}😀 (kopie van Lien)`)
  })

  test('that is settled never changes again, not even past the application', async () => {
    const { copyId, documentId, lien, karel } = await begun()
    await write(lien, copyId, paper('Anders.'))
    await submitCopy(lien, copyId)
    await declineCopy(karel, copyId, 'Te vroeg: de raad beslist eerst.')
    for (const act of [() => acceptCopy(karel, copyId, { seen: '', choice: [] }), () => declineCopy(karel, copyId, 'Nee.'), () => reopenCopy(lien, copyId), () => withdrawCopy(lien, copyId), () => submitCopy(lien, copyId), () => refreshCopy(lien, copyId)])
      await expect(act()).rejects.toMatchObject({ key: 'copies:refusal.settled' })
    await expect(archivePaper(lien, copyId, false)).rejects.toMatchObject({ status: 409 })
    await expect(setPaperStatus(lien, copyId, 'draft')).rejects.toMatchObject({ status: 409 })
    await expect(write(lien, copyId, paper('Nog eens.'))).rejects.toMatchObject({ status: 409 })
    await expect(writeClient.prisma.documentCopy.update({ where: { copyId }, data: { status: 'accepted' } })).rejects.toThrow()
    await expect(writeClient.prisma.documentUpdate.create({ data: { documentId: copyId, update: new Uint8Array([0, 0]), createdAt: new Date() } })).rejects.toThrow()
    expect(await compactLog(copyId, 2)).toBe(false)
    expect((await copyDifferences(lien, copyId)).copy).toMatchObject({ status: 'declined', reason: 'Te vroeg: de raad beslist eerst.' })
    expect(await textOf(documentId)).toEqual(paper(...lines))
  })

  test('is none of a text in which nobody writes any more, and cannot be taken over in it', async () => {
    const { copyId, documentId, lien, els } = await begun()
    await write(lien, copyId, paper('Anders.'))
    await submitCopy(lien, copyId)
    for (const status of ['final', 'approved'] as const) {
      await setPaperStatus(els, documentId, status)
      await expect(acceptCopy(els, copyId, { seen: '', choice: [] })).rejects.toMatchObject({ status: 409 })
      await expect(beginCopy(lien, documentId)).rejects.toMatchObject({ status: 409 })
    }
    await withdrawCopy(lien, copyId)
    const archived = await begun()
    await archivePaper(archived.els, archived.documentId, true)
    await expect(submitCopy(archived.lien, archived.copyId)).rejects.toMatchObject({ status: 409 })
  })

  test('has pictures of its own, which come along both ways', async () => {
    const laid = await layPaper({ paragraphs: lines })
    const [els, lien] = [await laid.actor('Els'), await laid.actor('Lien')]
    const { fileId } = await addDocumentFile(els, { documentId: laid.documentId, isInText: true, name: 'kaart.png', bytes: await aPicture() })
    const picture = (id: string): PaperNode => ({ type: 'image', attrs: { fileId: id, alt: 'Kaart', width: null } })
    await write(els, laid.documentId, paper(lines[0]!, picture(fileId)))
    const { copyId } = await beginCopy(lien, laid.documentId)
    const [own] = await db.documentFile.findMany({ where: { documentId: copyId } })
    expect(own!.id).not.toBe(fileId)
    expect(await textOf(copyId)).toEqual(paper(lines[0]!, picture(own!.id)))
    await write(lien, copyId, paper('Met kaart.', picture(own!.id)))
    await submitCopy(lien, copyId)
    expect((await copyDifferences(els, copyId)).count).toBe(2)
    await acceptCopy(els, copyId, { seen: '', choice: [] })
    expect(await textOf(laid.documentId)).toEqual(paper('Met kaart.', picture(fileId)))
    expect(await db.documentFile.count({ where: { documentId: laid.documentId } })).toBe(1)
  })

  test('takes a picture that was added twice for the same picture', async () => {
    const laid = await layPaper({ paragraphs: lines })
    const [els, lien] = [await laid.actor('Els'), await laid.actor('Lien')]
    const bytes = await aPicture()
    const pictures = [1, 2].map(async (number) => (await addDocumentFile(els, { documentId: laid.documentId, isInText: true, name: `logo ${number}.png`, bytes })).fileId)
    const [first, second] = (await Promise.all(pictures)).map((fileId): PaperNode => ({ type: 'image', attrs: { fileId, alt: 'Logo', width: null } }))
    await write(els, laid.documentId, paper(first!, lines[0]!, second!))
    const { copyId } = await beginCopy(lien, laid.documentId)
    await expect(submitCopy(lien, copyId)).rejects.toMatchObject({ key: 'copies:refusal.nothing' })
  })
})
