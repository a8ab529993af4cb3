import { describe, expect, test } from 'vitest'
import { sha256 } from '~/core/secrets.server'
import { db, writeClient } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { compactLog } from '~/domain/documents/compact-log.server'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { readableDocumentFile } from '~/domain/documents/files/document-file.queries.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { paragraph } from '~/domain/documents/paper/paper-text'
import { rewritePaper } from '~/domain/documents/paper/shared-paper'
import { wordsOf } from '~/domain/documents/paper/paper-text'
import { changePaper } from '~/domain/documents/papers/change-paper.server'
import { loadPaperText } from '~/domain/documents/papers/load-paper-text.server'
import { paperPage } from '~/domain/documents/papers/paper.queries.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { documentFrom } from '~/domain/documents/update'
import { correctPaper } from '~/domain/documents/versions/correct-paper.server'
import { restoreVersion } from '~/domain/documents/versions/restore-version.server'
import { saveVersion } from '~/domain/documents/versions/save-version.server'
import { comparisonPage, versionPage, versionsPage } from '~/domain/documents/versions/versions.queries.server'
import { aPaper } from '../../../support/factories/a-paper'
import { at, layTable } from '../../../support/factories/table'
import { aPicture } from '../../../support/papers'
import { sampleFiles } from '../../../support/sample-files'

const write = async (actor: Actor, documentId: string, ...lines: string[]) => {
  const document = documentFrom(await loadLog(db, documentId))
  await appendUpdate(actor, { documentId, update: rewritePaper(document, { type: 'doc', content: lines.map((line) => paragraph(line)) }) })
}
const pictureNode = (fileId: string) => ({ type: 'image' as const, attrs: { fileId, alt: 'Kaart', width: null } })
const addPicture = async (actor: Actor, documentId: string) => addDocumentFile(actor, { documentId, isInText: true, name: 'kaart.png', bytes: await aPicture() })
const wordsIn = async (documentId: string) => wordsOf(await loadPaperText(db, documentId))

describe('versions of a paper', () => {
  test('are kept under a name with who wrote since the last, and under a fingerprint of exactly their text', async () => {
    const table = await layTable('VA')
    const [owner, bart] = [await at(table, 'voting'), await at(table, 'advisory')]
    const documentId = await aPaper(owner, { access: 'write' })
    await write(bart, documentId, 'Van Bart.')
    expect(await saveVersion(owner, documentId, 'Voor de vergadering')).toBe(1)
    const { version } = await versionPage(owner, documentId, 1)
    expect(version).toMatchObject({ reason: 'named', note: 'Voor de vergadering', authors: [bart.name] })
    const { content } = await db.documentVersion.findFirstOrThrow({ where: { documentId } })
    expect(version.sha256).toBe(sha256(content))
    expect(content).toContain('Van Bart.')
  })

  test('are made at every step of its way', async () => {
    const table = await layTable('VB')
    const owner = await at(table, 'voting')
    const documentId = await aPaper(owner)
    for (const status of ['consultation', 'draft', 'final', 'approved'] as const) await setPaperStatus(owner, documentId, status)
    expect((await versionsPage(owner, documentId)).versions.map(({ reason }) => reason)).toEqual(['approved', 'final', 'draft', 'consultation'])
  })

  test('bring the text back, and lose nothing of what stood there', async () => {
    const table = await layTable('VC')
    const owner = await at(table, 'voting')
    const documentId = await aPaper(owner, { lines: ['Zoals het was.'] })
    await saveVersion(owner, documentId, 'Eerst')
    await write(owner, documentId, 'Zoals het werd.', 'En nog iets.')
    await restoreVersion(owner, documentId, 1)
    expect(await wordsIn(documentId)).toBe('Zoals het was.')
    const { versions } = await versionsPage(owner, documentId)
    expect(versions.map(({ reason, note }) => [reason, note])).toEqual([['restored', '1'], ['beforeRestore', ''], ['named', 'Eerst']])
    await restoreVersion(owner, documentId, 2)
    expect(await wordsIn(documentId)).toBe('Zoals het werd. En nog iets.')
  })

  test('are compared with each other and with the text as it stands now', async () => {
    const table = await layTable('VD')
    const owner = await at(table, 'voting')
    const documentId = await aPaper(owner, { lines: ['De heffing bedraagt 1.500 euro.'] })
    await saveVersion(owner, documentId, 'Eerst')
    await write(owner, documentId, 'De heffing bedraagt 1.700 euro.')
    expect((await comparisonPage(owner, documentId, 1, null)).rows.map(({ kind }) => kind)).toEqual(['changed'])
    await saveVersion(owner, documentId, 'Dan')
    expect((await comparisonPage(owner, documentId, 1, 2)).rows.map(({ kind }) => kind)).toEqual(['changed'])
    expect((await comparisonPage(owner, documentId, 2, null)).rows.map(({ kind }) => kind)).toEqual(['same'])
    await expect(comparisonPage(owner, documentId, 9, null)).rejects.toMatchObject({ status: 404 })
  })

  test('are made and restored by who may write alone, and read by who may read', async () => {
    const table = await layTable('VE')
    const [owner, reader, stranger] = [await at(table, 'voting'), await at(table, 'advisory'), await at(await layTable('VF'), 'secretary')]
    const documentId = await aPaper(owner, { access: 'suggest' })
    await saveVersion(owner, documentId, 'Eerst')
    expect((await versionPage(reader, documentId, 1)).version.number).toBe(1)
    for (const work of [saveVersion(reader, documentId, 'Van mij'), restoreVersion(reader, documentId, 1)]) await expect(work).rejects.toMatchObject({ status: 403 })
    for (const work of [saveVersion(stranger, documentId, 'Van mij'), restoreVersion(stranger, documentId, 1), versionsPage(stranger, documentId)]) await expect(work).rejects.toMatchObject({ status: 404 })
  })
})

describe('an approved paper (promise D5)', () => {
  const approve = async (owner: Actor) => {
    const documentId = await aPaper(owner, { lines: ['Zo staat het vast.'], access: 'write' })
    for (const status of ['final', 'approved'] as const) await setPaperStatus(owner, documentId, status)
    return documentId
  }

  test('is changed by no act of anybody', async () => {
    const table = await layTable('VG')
    const owner = await at(table, 'voting')
    const documentId = await approve(owner)
    for (const role of ['secretary', 'chair', 'voting', 'advisory'] as const) {
      const actor = await at(table, role)
      await expect(write(actor, documentId, 'Toch anders.')).rejects.toMatchObject({ status: 409 })
      await expect(restoreVersion(actor, documentId, 1)).rejects.toMatchObject({ status: 409 })
      await expect(saveVersion(actor, documentId, 'Nog een')).rejects.toMatchObject({ status: 409 })
    }
    await expect(changePaper(owner, documentId, { title: 'Anders', folder: '' })).rejects.toMatchObject({ key: 'documents:refusal.approved', field: 'title' })
    await expect(setPaperStatus(owner, documentId, 'draft')).rejects.toMatchObject({ status: 409 })
    expect(await compactLog(documentId, 1)).toBe(false)
    expect(await wordsIn(documentId)).toBe('Zo staat het vast.')
  })

  test('is kept from change by the database itself', async () => {
    const table = await layTable('VH')
    const documentId = await approve(await at(table, 'voting'))
    for (const statement of [
      `UPDATE "Document" SET "status" = 'draft' WHERE "id" = '${documentId}'`,
      `UPDATE "Document" SET "title" = 'Anders' WHERE "id" = '${documentId}'`,
      `DELETE FROM "Document" WHERE "id" = '${documentId}'`,
      `DELETE FROM "DocumentUpdate" WHERE "documentId" = '${documentId}'`,
      `UPDATE "DocumentUpdate" SET "update" = x'00' WHERE "documentId" = '${documentId}'`,
      `INSERT INTO "DocumentUpdate" ("documentId", "update", "createdAt") VALUES ('${documentId}', x'00', '2026-01-01')`,
      `UPDATE "DocumentVersion" SET "content" = '{}' WHERE "documentId" = '${documentId}'`,
      `DELETE FROM "DocumentVersion" WHERE "documentId" = '${documentId}'`,
    ])
      await expect(writeClient.prisma.$executeRawUnsafe(statement), statement).rejects.toThrow(/immutable/)
  })

  test('is corrected in a new paper with its text and rights, linked both ways, once', async () => {
    const table = await layTable('VI')
    const [owner, bart] = [await at(table, 'voting'), await at(table, 'advisory')]
    const documentId = await approve(owner)
    await expect(correctPaper(bart, documentId)).rejects.toMatchObject({ status: 403 })
    const { documentId: correction } = await correctPaper(owner, documentId)
    expect((await correctPaper(owner, documentId)).documentId).toBe(correction)
    expect((await paperPage(owner, documentId)).paper.correctionId).toBe(correction)
    const page = await paperPage(bart, correction)
    expect(page).toMatchObject({ paper: { correctionOfId: documentId, status: 'draft' }, level: 'write' })
    await write(bart, correction, 'Zo staat het nu vast.')
    expect(await wordsIn(documentId)).toBe('Zo staat het vast.')
    await expect(correctPaper(owner, correction)).rejects.toMatchObject({ key: 'documents:refusal.notThere' })
  })

  test('has its pictures and attachments in its correction too, as files of that one', async () => {
    const owner = await at(await layTable('VJ'), 'voting')
    const documentId = await aPaper(owner)
    const [picture, attachment] = [await addPicture(owner, documentId), await addDocumentFile(owner, { documentId, isInText: false, name: 'kaart.pdf', bytes: sampleFiles.pdf })]
    const document = documentFrom(await loadLog(db, documentId))
    await appendUpdate(owner, { documentId, update: rewritePaper(document, { type: 'doc', content: [{ type: 'blockquote', content: [pictureNode(picture.fileId)] }] }) })
    for (const status of ['final', 'approved'] as const) await setPaperStatus(owner, documentId, status)
    const { documentId: correction } = await correctPaper(owner, documentId)
    const [copied] = await db.documentFile.findMany({ where: { documentId: correction, isInText: true } })
    expect(copied?.id).not.toBe(picture.fileId)
    expect(await loadPaperText(db, correction)).toEqual({ type: 'doc', content: [{ type: 'blockquote', content: [pictureNode(copied!.id)] }] })
    await expect(readableDocumentFile(owner, correction, copied!.id)).resolves.toMatchObject({ mediaType: 'image/png' })
    expect((await paperPage(owner, correction)).attachments).toMatchObject([{ name: 'kaart.pdf' }])
    expect((await paperPage(owner, documentId)).attachments).toMatchObject([{ id: attachment.fileId }])
  })
})
