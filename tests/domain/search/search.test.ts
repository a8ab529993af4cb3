import { beforeAll, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { openThread } from '~/domain/documents/comments/open-thread.server'
import { withdrawComment } from '~/domain/documents/comments/withdraw-comment.server'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { rewritePaper } from '~/domain/documents/paper/shared-paper'
import { paragraph } from '~/domain/documents/paper/paper-text'
import { documentFrom } from '~/domain/documents/update'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { updateItem } from '~/domain/meetings/agenda/update-item.server'
import { rebuildIndex, updateIndex } from '~/domain/search/keep-index.server'
import { search } from '~/domain/search/search.queries.server'
import { forgetSpellings } from '~/domain/search/spellings.server'
import { slipsBetween, wordsOfQuery } from '~/domain/search/search-terms'
import { aPaper } from '../../support/factories/a-paper'
import { aBody, aMember } from '../../support/factories/bodies'
import { aMeeting, anItem } from '../../support/factories/meetings'

let els: Actor
let vera: Actor
let bart: Actor
let tom: Actor
let meetingId: string
let paperId: string
let closedItem: string

const titles = async (actor: Actor, query: string) => (await search(actor, { query, most: 20 })).hits.map(({ title }) => title.map(({ text }) => text).join(''))

beforeAll(async () => {
  const bodyId = await aBody('Woonoverleg Gistel')
  els = await aMember('Els Verhaeghe', 'secretary', bodyId)
  vera = await aMember('Vera Voets', 'voting', bodyId)
  bart = await aMember('Bart Seynaeve', 'observer', bodyId)
  tom = await aMember('Tom Elders', 'secretary', await aBody('Woonoverleg Jabbeke'))
  meetingId = await aMeeting(els, bodyId, { title: 'Woonoverleg najaar' })
  await anItem(els, meetingId, 'Leegstand en verwaarlozing', { note: 'De inventaris van leegstaande panden.' })
  closedItem = await anItem(els, meetingId, 'Dossier kanariegeel', { isClosed: true, note: 'Vertrouwelijk gezin.' })
  await conveneMeeting(els, { meetingId })
  paperId = await aPaper(vera, { bodyId, title: 'Nota over premies', lines: ['De tegemoetkoming voor renovatie in Šimkovágemeente.', 'Zeldzaam woord: paradijsvogel.'] })
  await updateIndex()
})

test('people find what they may read, by any words of it, in any order, without accents or capitals', async () => {
  expect(await titles(vera, 'renovatie TEGEMOETKOMING')).toEqual(['Nota over premies'])
  expect(await titles(vera, 'simkovagem')).toEqual(['Nota over premies'])
  expect(await titles(bart, 'leegstaande')).toEqual(['Leegstand en verwaarlozing'])
  expect(await titles(vera, 'renovatie najaar')).toEqual([])
  expect(await titles(vera, '"; DROP * ( NEAR')).toEqual([])
})

test('a passage shows what was found, marked, and nothing of a text is markup', async () => {
  const documentId = await aPaper(vera, { title: 'Proef', lines: ['Voor <b>de</b> zeeschuimer en daarna.'] })
  await updateIndex()
  const { hits } = await search(vera, { query: 'zeeschuim', most: 5 })
  expect(hits).toMatchObject([{ kind: 'paper', passage: [{ text: 'Voor <b>de</b> ', isFound: false }, { text: 'zeeschuimer', isFound: true }, { text: ' en daarna.', isFound: false }] }])
  expect(hits[0]!.to).toContain(documentId)
})

test('a typing mistake does no harm, and is said when nothing had exactly these words', async () => {
  forgetSpellings()
  const result = await search(vera, { query: 'renovaite', most: 5 })
  expect(result.isGuess).toBe(true)
  expect(result.hits.map(({ title }) => title.map(({ text }) => text).join(''))).toEqual(['Nota over premies'])
  expect((await search(vera, { query: 'verwarlozing', most: 5 })).hits).toHaveLength(1)
  expect((await search(vera, { query: 'xyzzyx', most: 5 })).hits).toEqual([])
})

test('what somebody may not read, they do not find: a paper of others, a closed item, another body', async () => {
  expect(await titles(bart, 'paradijsvogel')).toEqual([])
  expect(await titles(tom, 'paradijsvogel')).toEqual([])
  expect(await titles(els, 'paradijsvogel')).toEqual(['Nota over premies'])
  expect(await titles(vera, 'kanariegeel')).toEqual(['Dossier kanariegeel'])
  for (const actor of [bart, tom]) expect(await titles(actor, 'kanariegeel vertrouwelijk')).toEqual([])
  expect(await titles(tom, 'najaar')).toEqual([])
})

test('a guest of a closed item finds that item alone', async () => {
  const guest: Actor = { ...tom, personId: bart.personId, seats: [], bodies: [], organisationIds: [], guestOf: [{ meetingId, itemId: closedItem }] }
  expect(await titles(guest, 'kanariegeel')).toEqual(['Dossier kanariegeel'])
  expect(await titles(guest, 'leegstaande')).toEqual([])
})

test('rights count as they are now, also before the index has heard of them', async () => {
  const itemId = await anItem(els, await aMeeting(els, els.bodies[0]!.id, { title: 'Nog in voorbereiding' }), 'Wisselende zandkorrel')
  await updateIndex()
  expect(await titles(els, 'zandkorrel')).toEqual(['Wisselende zandkorrel'])
  expect(await titles(vera, 'zandkorrel')).toEqual([])
  const item = await db.agendaItem.findUniqueOrThrow({ where: { id: itemId }, select: { meetingId: true } })
  await conveneMeeting(els, item)
  await updateIndex()
  expect(await titles(bart, 'zandkorrel')).toEqual(['Wisselende zandkorrel'])
  await updateItem(els, { meetingId: item.meetingId, itemId, isClosed: true })
  expect(await titles(bart, 'zandkorrel')).toEqual([])
})

test('what is typed is found once it is quiet, and what was there before no more', async () => {
  const text = documentFrom(await loadLog(db, paperId))
  await appendUpdate(vera, { documentId: paperId, update: rewritePaper(text, { type: 'doc', content: [paragraph('Nu staat hier nachtegaal.')] }) })
  await updateIndex()
  expect(await titles(vera, 'nachtegaal')).toEqual([])
  const now = clock.now()
  await change(null, ({ tx }) => tx.documentUpdate.updateMany({ where: { documentId: paperId }, data: { createdAt: new Date(now.getTime() - 10_000) } }))
  await updateIndex()
  expect(await titles(vera, 'nachtegaal')).toEqual(['Nota over premies'])
  expect(await titles(vera, 'paradijsvogel')).toEqual([])
})

test('what was said beside a text is found by who reads the text, until it is withdrawn', async () => {
  const { threadId } = await openThread(vera, { documentId: paperId, text: 'Is dit de ooievaar?' })
  const { id: commentId } = await db.comment.findFirstOrThrow({ where: { threadId } })
  await updateIndex()
  expect((await search(els, { query: 'ooievaar', most: 5 })).hits).toMatchObject([{ kind: 'comment' }])
  expect((await search(bart, { query: 'ooievaar', most: 5 })).hits).toEqual([])
  await withdrawComment(vera, { documentId: paperId, threadId, commentId })
  await updateIndex()
  expect((await search(els, { query: 'ooievaar', most: 5 })).hits).toEqual([])
})

test('an index that is made anew finds the same', async () => {
  await rebuildIndex()
  expect(await titles(vera, 'nachtegaal')).toEqual(['Nota over premies'])
  expect(await titles(bart, 'leegstaande')).toEqual(['Leegstand en verwaarlozing'])
})

test('words are told apart by what the fingers did', () => {
  expect(slipsBetween('leegstand', 'leegstnad', 2)).toBe(1)
  expect(slipsBetween('leegstand', 'legstand', 1)).toBe(1)
  expect(slipsBetween('huur', 'koop', 1)).toBeNull()
  expect(wordsOfQuery('Één “Woon-overleg”, 2026!')).toEqual(['een', 'woon', 'overleg', '2026'])
})
