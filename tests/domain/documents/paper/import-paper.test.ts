import { beforeAll, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { importPaper } from '~/domain/documents/paper/in/import-paper.server'
import { paperToExport } from '~/domain/documents/paper/out/export.queries.server'
import { makeExport } from '~/domain/documents/paper/out/make-export.server'
import { openThread } from '~/domain/documents/comments/open-thread.server'
import { loadPaperText } from '~/domain/documents/papers/load-paper-text.server'
import JSZip from 'jszip'
import { aBody, aMember } from '../../../support/factories/bodies'
import { wordFile, wordParagraph, wordPicture } from '../../../support/word-file'
import { p, samplePicture } from './sample-paper'

let vera: Actor
let wim: Actor
let bodyId: string

beforeAll(async () => {
  bodyId = await aBody('Woonoverleg Gistel')
  vera = await aMember('Vera Voets', 'voting', bodyId)
  wim = await aMember('Wim Claes', 'observer', bodyId)
})

const wish = () => ({ kind: 'memo' as const, bodyId, access: 'comment' as const })

test('a Word file becomes a paper of its maker, with its picture made anew as a file of the paper', async () => {
  const { bytes: picture } = await samplePicture()
  const bytes = await wordFile({ body: [wordParagraph('Nota', { style: 'Titel' }), wordParagraph('Een zin over leegstand.'), wordParagraph(wordPicture('Kaart'))].join(''), picture })
  const { documentId, lost } = await importPaper(vera, wish(), { name: 'nota.docx', bytes })
  expect(lost).toEqual({})
  const [file] = await db.documentFile.findMany({ where: { documentId } })
  expect(file).toMatchObject({ mediaType: 'image/png', isInText: true, uploadedById: vera.personId })
  expect((await loadPaperText(db, documentId)).content).toEqual([p('Een zin over leegstand.'), { type: 'image', attrs: { fileId: file!.id, alt: 'Kaart', width: null } }])
  expect(await db.document.findUniqueOrThrow({ where: { id: documentId }, select: { title: true, ownerId: true } })).toEqual({ title: 'Nota', ownerId: vera.personId })
})

test('it goes out again with that picture, and with what was said beside its words', async () => {
  const { documentId } = await db.documentFile.findFirstOrThrow({ select: { documentId: true } })
  await openThread(wim, { documentId, text: 'Welke leegstand?', quote: 'leegstand' })
  const { content, fileName } = await paperToExport(wim, { documentId, format: 'docx', isClean: false })
  expect(fileName).toBe('Nota.docx')
  const zip = await JSZip.loadAsync((await makeExport('docx', content)) as Uint8Array)
  expect(Object.keys(zip.files).filter((name) => name.startsWith('word/media/'))).not.toEqual([])
  expect(await zip.file('word/document.xml')!.async('string')).toMatch(/<w:commentRangeStart w:id="0"\/><w:r>(?:<w:rPr\/>)?<w:t xml:space="preserve">leegstand<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/>/)
  expect(await zip.file('word/comments.xml')!.async('string')).toContain('Welke leegstand?')
  expect((await paperToExport(wim, { documentId, format: 'docx', isClean: true })).content.comments).toEqual([])
})

test('a file without a title has the name of the file', async () => {
  const { documentId } = await importPaper(vera, wish(), { name: 'C:\\map\\nota_leegstand.DOCX', bytes: await wordFile({ body: wordParagraph('Tekst') }) })
  expect(await db.document.findUniqueOrThrow({ where: { id: documentId }, select: { title: true } })).toEqual({ title: 'nota leegstand' })
})

test('a refused file makes nothing, and who may not begin papers brings none in', async () => {
  const before = await db.document.count()
  await expect(importPaper(vera, wish(), { name: 'x.docx', bytes: new Uint8Array(Buffer.from('MZ program')) })).rejects.toMatchObject({ key: 'exchange:refusal.notWord', field: 'file' })
  await expect(importPaper(vera, wish(), { name: 'x.docx', bytes: new Uint8Array(20_000_001) })).rejects.toMatchObject({ key: 'exchange:refusal.tooBig', status: 413 })
  await expect(importPaper(wim, wish(), { name: 'x.docx', bytes: await wordFile({ body: wordParagraph('Tekst') }) })).rejects.toMatchObject({ status: 403 })
  expect(await db.document.count()).toBe(before)
})
