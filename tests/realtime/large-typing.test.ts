import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import { db } from '~/core/db.server'
import { compactLog } from '~/domain/documents/compact-log.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { lostWords } from '~/domain/documents/lost-words'
import { textField } from '~/domain/documents/document'
import { paragraph, wordsOf } from '~/domain/documents/paper/paper-text'
import { readPaper, rewritePaper } from '~/domain/documents/paper/shared-paper'
import { documentFrom } from '~/domain/documents/update'
import { restoreVersion } from '~/domain/documents/versions/restore-version.server'
import { saveVersion } from '~/domain/documents/versions/save-version.server'
import { type CollaborationHouse, openCollaboration } from '../support/collab-house'
import { layPaper, type LaidPaper } from '../support/factories/papers'
import { until } from '../support/follower'
import type { Writer } from '../support/writer'

let house: CollaborationHouse
beforeAll(async () => {
  house = await openCollaboration()
})
afterAll(() => house.close())

const open = async (paper: LaidPaper, name: string) => (await house.writer(paper.personId(name), paper.documentId)).ready()
const storedText = async ({ documentId }: LaidPaper) => readPaper(documentFrom(await loadLog(db, documentId)))
const linesOf = (document: Y.Doc): string[] => readPaper(document).content.map(wordsOf)
/** Adds these lines at the end, in one change. */
const add = ({ document }: Writer, lines: string[]): void => document.transact(() => void rewritePaper(document, { type: 'doc', content: [...readPaper(document).content, ...lines.map(paragraph)] }))

test('a very long text that comes in one change is stored, and another sees all of it', async () => {
  const paper = await layPaper()
  const [els, karel] = [await open(paper, 'Els'), await open(paper, 'Karel')]
  add(els, Array.from({ length: 9_000 }, (_, line) => `Regel ${line} ${'over woningen '.repeat(6)}`))
  await until(() => els.isSaved && karel.document.store.clients.size > 1)
  await until(() => linesOf(karel.document).length === 9_003)
  expect([els.closings, karel.closings]).toEqual([[], []])
  expect(await storedText(paper)).toEqual(readPaper(els.document))
})

test('what was typed during a long time without a line is more than one message, and arrives whole', async () => {
  const paper = await layPaper()
  const [els, karel] = [await open(paper, 'Els'), await open(paper, 'Karel')]
  els.goAway()
  await until(() => els.tracker.progress === 'saved' && !els.provider.isSynced)
  for (let round = 0; round < 60; round++) add(els, Array.from({ length: 60 }, (_, line) => `Ronde ${round}, regel ${line}. ${'Woorden over wonen. '.repeat(5)}`))
  add(karel, ['Intussen van Karel.'])
  expect(els.tracker.progress).toBe('unsaved')
  els.comeBack()
  await until(() => els.isSaved)
  await until(() => linesOf(karel.document).length === 3_604 && linesOf(els.document).includes('Intussen van Karel.'))
  expect(els.closings.filter((code) => code >= 4000)).toEqual([])
  expect(await storedText(paper)).toEqual(readPaper(els.document))
})

test('words typed while away in a paragraph that somebody deleted meanwhile are found on return, and only those', async () => {
  const paper = await layPaper({ paragraphs: ['Eerste zin.', 'Tweede zin.'] })
  const [els, karel] = [await open(paper, 'Els'), await open(paper, 'Karel')]
  els.goAway()
  await until(() => !els.provider.isSynced)
  const wordsIn = (line: number) => (els.document.getXmlFragment(textField).get(line) as Y.XmlElement).get(0) as Y.XmlText
  wordsIn(0).insert(11, ' Verloren.')
  wordsIn(1).insert(11, ' Blijft staan.')
  karel.document.getXmlFragment(textField).delete(0, 1)
  await until(() => karel.isSaved)
  const found: string[] = []
  els.provider.on('synced', () => found.push(lostWords(els.tracker.unstored, { had: els.tracker.had!, document: els.document })))
  els.comeBack()
  await until(() => els.isSaved && linesOf(karel.document).length === 1)
  expect(linesOf(karel.document)).toEqual(['Tweede zin. Blijft staan.'])
  // Stored by now: what somebody deletes of it, they have seen.
  els.goAway()
  await until(() => !els.provider.isSynced)
  karel.document.getXmlFragment(textField).delete(0, 1)
  await until(() => karel.isSaved)
  els.comeBack()
  await until(() => found.length > 1)
  expect(found).toEqual([' Verloren.', ''])
})

test('what was typed while away joins a text that was merged and brought back meanwhile: nothing comes back, nothing is doubled', async () => {
  const paper = await layPaper({ paragraphs: ['Eerste zin.', 'Tweede zin.'] })
  const els = await paper.actor('Els')
  await saveVersion(els, paper.documentId, 'Begin')
  const karel = await open(paper, 'Karel')
  const other = await open(paper, 'Els')
  add(other, ['Wat weer weggaat.'])
  await until(() => linesOf(karel.document).includes('Wat weer weggaat.') && other.isSaved)
  karel.goAway()
  await until(() => !karel.provider.isSynced)
  add(karel, ['Onderweg getypt.'])
  other.leave()
  await restoreVersion(els, paper.documentId, 1)
  await until(async () => (await compactLog(paper.documentId, 2)) || (await loadLog(db, paper.documentId)).length === 1)
  karel.comeBack()
  await until(() => karel.isSaved)
  expect((await storedText(paper)).content.map(wordsOf)).toEqual(['Eerste zin.', 'Tweede zin.', 'Onderweg getypt.'])
  expect(linesOf(karel.document)).toEqual(['Eerste zin.', 'Tweede zin.', 'Onderweg getypt.'])
})
