import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { loadLog } from '~/domain/documents/load-content.server'
import { takeRight } from '~/domain/documents/rights/take-right.server'
import { settleSuggestions } from '~/domain/documents/suggestions/settle-suggestions.server'
import { documentFrom } from '~/domain/documents/update'
import { type CollaborationHouse, openCollaboration } from '../support/collab-house'
import { layPaper, type LaidPaper } from '../support/factories/papers'
import { until } from '../support/follower'
import type { Writer } from '../support/writer'

let house: CollaborationHouse
let paper: LaidPaper
beforeAll(async () => {
  house = await openCollaboration()
})
afterAll(() => house.close())

const enter = async (name: string): Promise<Writer> => (await house.writer(paper.personId(name), paper.documentId)).ready()
const line = (writer: Writer): Y.XmlText => (writer.document.getXmlFragment('text').get(1) as Y.XmlElement).get(0) as Y.XmlText
const stored = async (): Promise<string> => documentFrom(await loadLog(db, paper.documentId)).getXmlFragment('text').toString()
const lien = async () => {
  const actor = await paper.actor('Lien')
  const { name } = await db.organisation.findUniqueOrThrow({ where: { id: actor.seats[0]!.organisationId }, select: { name: true } })
  return { id: 'voorstel', personId: actor.personId, name: 'Lien', organisation: name, at: '2026-11-24T10:00:00.000Z' }
}

describe('who may suggest but not write', () => {
  test('sees a suggestion stored, and everybody gets it; a writer accepts it', async () => {
    paper = await layPaper()
    const [suggester, writer] = [await enter('Lien'), await enter('Karel')]
    line(suggester).insert(3, 'hoge ', { insertion: await lien() })
    await until(() => suggester.isSaved && writer.words.includes('hoge'))
    expect(await stored()).toContain('hoge ')
    line(writer).insert(0, 'Vanaf 2027: ')
    await until(() => suggester.words.includes('2027'))
    line(suggester).format(20, 3, { deletion: { ...(await lien()), id: 'ander' } })
    await until(() => suggester.isSaved)
    line(suggester).format(10, 4, { bold: {}, modification: { ...(await lien()), id: 'vet', type: 'mark', attrName: 'bold', previousValue: false, newValue: true } })
    await until(() => suggester.isSaved && writer.words.includes('modification'))
    expect(await settleSuggestions(await paper.actor('Karel'), { documentId: paper.documentId, verdict: 'accept' })).toEqual({ count: 3 })
    expect(await stored()).toContain('<bold>')
    await until(() => !suggester.words.includes('insertion') && !writer.words.includes('deletion'))
    expect(suggester.closings).toEqual([])
  })

  test('is shown out at the first change of the text itself, of which nothing is stored or seen by others', async () => {
    const changes: ((text: Y.XmlText) => Promise<void>)[] = [
      async (text) => text.insert(3, 'zomaar '),
      async (text) => text.delete(0, 2),
      async (text) => text.format(0, 2, { bold: {} }),
      async (text) => text.format(0, 2, { bold: {}, modification: { ...(await lien()), type: 'mark', attrName: 'italic', previousValue: false, newValue: true } }),
      async (text) => text.insert(3, 'valse ', { insertion: { ...(await lien()), name: 'Karel' } }),
    ]
    for (const doChange of changes) {
      paper = await layPaper()
      const before = await stored()
      const [suggester, writer] = [await enter('Lien'), await enter('Karel')]
      await doChange(line(suggester))
      await until(() => suggester.closings.includes(4403))
      expect(await stored()).toBe(before)
      expect(writer.words).toBe(before)
    }
  })

  test('does not count for who may only comment or read: what they send changes nothing', async () => {
    paper = await layPaper()
    const before = await stored()
    for (const name of ['Sofie', 'Wim']) {
      const reader = await enter(name)
      line(reader).insert(3, 'hoge ', { insertion: { ...(await lien()), personId: paper.personId(name), name } })
      await new Promise((done) => setTimeout(done, 300))
      expect(await stored()).toBe(before)
      reader.leave()
    }
  })

  test('ends at once when the right is taken away', async () => {
    paper = await layPaper()
    const suggester = await enter('Lien')
    await takeRight(await paper.actor('Els'), paper.documentId, `person/${paper.personId('Lien')}`)
    await until(() => suggester.closings.length > 0)
    expect(await change(null, ({ tx }) => tx.documentUpdate.count({ where: { documentId: paper.documentId } }))).toBe(1)
  })
})

test('who may suggest takes back their own, but not those of others, and accepts none', async () => {
  paper = await layPaper()
  const suggester = await enter('Lien')
  line(suggester).insert(3, 'hoge ', { insertion: await lien() })
  await until(() => suggester.isSaved)
  const { documentId } = paper
  await expect(settleSuggestions(await paper.actor('Lien'), { documentId, verdict: 'accept' })).rejects.toMatchObject({ status: 403 })
  await expect(settleSuggestions(await paper.actor('Sofie'), { documentId, verdict: 'reject' })).rejects.toMatchObject({ status: 403 })
  await expect(settleSuggestions(await paper.actor('Vera'), { documentId, verdict: 'reject' })).rejects.toMatchObject({ status: 404 })
  expect(await settleSuggestions(await paper.actor('Lien'), { documentId, verdict: 'reject', suggestionId: 'voorstel' })).toEqual({ count: 1 })
  expect(await stored()).not.toContain('hoge')
  await expect(settleSuggestions(await paper.actor('Lien'), { documentId, verdict: 'reject' })).rejects.toMatchObject({ key: 'suggestions:refusal.gone', status: 409 })
})
