import { beforeAll, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { writeToLog } from '~/domain/documents/append-update.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { documentFrom } from '~/domain/documents/update'
import { readText, rewriteText } from '~/domain/meetings/minutes/shared-text'
import { paragraph } from '~/domain/meetings/minutes/minutes-text'
import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { change } from '~/core/change.server'
import { rebuildIndex } from '~/domain/search/keep-index.server'
import { search } from '~/domain/search/search.queries.server'
import { aPaper } from '../../support/factories/a-paper'
import { aMember, aBody } from '../../support/factories/bodies'
import { aMeeting, anItem } from '../../support/factories/meetings'
import { type HeldMeeting, holdMeeting } from '../../support/factories/held-meeting'

/** A word in each thing that somebody may not see; whoever may see it finds it, and nobody else, in titles and passages of any answer. */
const canaries = {
  draft: 'kanariedraft',
  closedNote: 'kanariegesloten',
  openNote: 'kanarieopen',
  preparation: 'kanarieklaar',
  paper: 'kanarienota',
  closedDecision: 'kanariebesluit',
} as const

let held: HeldMeeting
const people: Record<string, Actor> = {}

const findersOf = async (word: string): Promise<string[]> => {
  const found: string[] = []
  for (const [name, actor] of Object.entries(people)) {
    const { hits } = await search(actor, { query: word, most: 20 })
    if (hits.length > 0) found.push(name)
    if (hits.length === 0) expect(JSON.stringify(hits)).not.toContain('kanarie')
  }
  return found.sort()
}

/** Adds a line to the section of an item in the draft, as if somebody typed it. */
const write = async (itemId: string, line: string): Promise<void> => {
  const document = documentFrom(await loadLog(db, held.documentId))
  const { sections } = readText(document)
  const update = rewriteText(document, { sections: sections.map((section) => (section.itemId === itemId ? { ...section, content: [...section.content, paragraph(line)] } : section)) })
  await change(null, ({ tx }) => writeToLog(tx, { documentId: held.documentId, update, authorId: null }))
}

beforeAll(async () => {
  held = await holdMeeting({ items: [{ title: 'Welkom' }, { title: 'Gezin in nood', isClosed: true }] })
  for (const name of ['Els', 'An', 'Bart', 'Mia', 'Wim']) people[name] = await held.actor(name)
  people.Tom = await aMember('Tom Elders', 'secretary', await aBody('Woonoverleg Jabbeke'))
  await write(held.itemIds[0]!, `Gezegd: ${canaries.draft} en ${canaries.openNote}.`)
  await write(held.itemIds[1]!, `Vertrouwelijk: ${canaries.closedNote}.`)
  await change(null, ({ tx }) => tx.decision.update({ where: { id: held.decisionId }, data: { reasons: canaries.closedDecision } }))
  const later = await aMeeting(people.Els!, held.bodyId, { title: 'Volgend overleg' })
  await anItem(people.Els!, later, `Punt ${canaries.preparation}`)
  await aPaper(people.Mia!, { bodyId: held.bodyId, lines: [`Alleen voor mij: ${canaries.paper}.`] })
  await rebuildIndex()
})

const insiders = ['An', 'Bart', 'Els', 'Mia']

test('a draft of minutes is found by who reads drafts', async () => {
  expect(await findersOf(canaries.draft)).toEqual(insiders)
  expect(await findersOf(canaries.closedNote)).toEqual(insiders)
})

test('what is decided at a closed item is found by who reads closed items', async () => {
  expect(await findersOf(canaries.closedDecision)).toEqual(insiders)
})

test('a meeting in preparation is found by its chair and secretary', async () => {
  expect(await findersOf(canaries.preparation)).toEqual(['An', 'Els'])
})

test('a paper of one person is found by that person and the secretary', async () => {
  expect(await findersOf(canaries.paper)).toEqual(['Els', 'Mia'])
})

test('approved minutes are found by every member, but their closed items by who may read these', async () => {
  await submitMinutes(people.Els!, held)
  await approveMinutes(people.An!, held)
  await rebuildIndex()
  expect(await findersOf(canaries.openNote)).toEqual([...insiders, 'Wim'].sort())
  expect(await findersOf(canaries.closedNote)).toEqual(insiders)
  expect((await search(people.Els!, { query: canaries.openNote, most: 20 })).hits).toHaveLength(1)
})
