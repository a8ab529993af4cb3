import { beforeAll, describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { rowsRead, statementsRead } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { clock, days, minutes } from '~/core/clock'
import { documentFilterSchema } from '~/domain/documents/document-filter.schema'
import { documentsFile } from '~/domain/documents/documents-file.server'
import { allDocuments, documentChoices, type DocumentFilter, listDocuments } from '~/domain/documents/documents.queries.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { restoreVersion } from '~/domain/documents/versions/restore-version.server'
import { aPaper } from '../../support/factories/a-paper'
import { aBody, aMember } from '../../support/factories/bodies'

let vera: Actor
let marc: Actor
let wim: Actor
const ids: Record<string, string> = {}

beforeAll(async () => {
  const bodyId = await aBody('Woonoverleg Gistel')
  vera = await aMember('Vera Voets', 'voting', bodyId)
  marc = await aMember('Marc Dewulf', 'voting', bodyId)
  wim = await aMember('Wim Claes', 'observer', bodyId)
  ids.nota = await aPaper(vera, { title: 'Nota leegstand', folder: 'Leegstand', access: 'read' })
  ids.reglement = await aPaper(marc, { title: 'Ärtikelen over premies', kind: 'regulation', access: 'write' })
  ids.geheim = await aPaper(marc, { title: '=HYPERLINK("kwaad")', access: 'none' })
  await setPaperStatus(vera, ids.nota, 'consultation')
  await change(null, async ({ tx }) => {
    await tx.documentAuthor.create({ data: { documentId: ids.nota!, personId: vera.personId, editedAt: clock.now() } })
    await tx.documentAuthor.create({ data: { documentId: ids.reglement!, personId: marc.personId, editedAt: clock.now() } })
  })
})

const idsOf = async (actor: Actor, filter: DocumentFilter) => (await listDocuments(actor, filter)).documents.map(({ id }) => id)
const asked = (query: Record<string, string>) => documentFilterSchema.parse(query)

describe('the list of documents', () => {
  test('is narrowed by status, owner, and who wrote in it', async () => {
    expect(await idsOf(vera, asked({ toestand: 'consultation' }))).toEqual([ids.nota])
    expect(await idsOf(vera, asked({ van: marc.personId }))).toEqual([ids.reglement])
    expect(await idsOf(vera, asked({ van: 'mij' }))).toEqual([ids.nota])
    expect(await idsOf(vera, asked({ gewijzigd: 'mij' }))).toEqual([ids.nota])
    expect(await idsOf(vera, asked({ gewijzigd: 'anderen' }))).toEqual([ids.reglement])
    clock.travel(days(40))
    expect(await idsOf(vera, asked({ gewijzigd: 'anderen' }))).toEqual([])
    clock.travel(-days(40))
  })

  test('stands in the order that is asked; nonsense asks for nothing', async () => {
    expect(await idsOf(wim, asked({}))).toEqual([ids.reglement, ids.nota])
    expect(await idsOf(wim, asked({ volgorde: 'gemaakt' }))).toEqual([ids.reglement, ids.nota])
    expect(await idsOf(wim, asked({ volgorde: 'titel' }))).toEqual([ids.nota, ids.reglement])
    expect(await idsOf(wim, asked({ volgorde: 'x', toestand: 'y', van: 'z', gewijzigd: '' }))).toEqual([ids.reglement, ids.nota])
  })

  test('offers only owners of what the reader may read', async () => {
    expect((await documentChoices(wim)).owners.map(({ name }) => name)).toEqual(['Marc Dewulf', 'Vera Voets'])
    expect((await documentChoices(vera)).owners.map(({ name }) => name)).toEqual(['Marc Dewulf'])
  })

  test('becomes a spreadsheet of what the reader may read, in which nothing runs', async () => {
    const reader = { language: 'nl' as const, origin: 'https://overleg.example' }
    const { name, text } = documentsFile(await allDocuments(marc, asked({ volgorde: 'titel' })), reader)
    const lines = text.trimEnd().split('\r\n')
    expect(name).toBe('documenten.csv')
    expect(lines[0]).toBe('\uFEFFTitel;Soort;Toestand;Overleg;Map;Eigenaar;Laatst geschreven door;Laatst geschreven op;Adres')
    expect(lines).toHaveLength(4)
    expect(text).toContain(`"'=HYPERLINK(""kwaad"")"`)
    expect(text).toContain(`https://overleg.example/overleg/documenten/${ids.nota}`)
    expect(documentsFile(await allDocuments(wim, asked({})), reader).text).not.toContain('HYPERLINK')
  })

  test('comes in pages of 50 in every order, with as many questions to the database however long it is', async () => {
    for (let number = 0; number < 55; number++) await aPaper(vera, { title: `Stuk ${number % 7}`, access: 'none' })
    const queriesOf = async (work: () => Promise<unknown>) => {
      const before = statementsRead()
      await work()
      return statementsRead() - before
    }
    const few = await queriesOf(() => listDocuments(wim))
    for (const volgorde of ['', 'titel', 'gemaakt']) {
      const first = await listDocuments(vera, asked({ volgorde }))
      const second = await listDocuments(vera, asked({ volgorde }), first.nextCursor!)
      expect([first.documents.length, second.documents.length, second.nextCursor]).toEqual([50, 7, null])
      expect(new Set([...first.documents, ...second.documents].map(({ id }) => id)).size).toBe(57)
    }
    expect(await queriesOf(() => listDocuments(vera))).toBe(few)
  })

  test('says who wrote last, also when that was by bringing a text back; and then it stands first', async () => {
    const documentId = await aPaper(marc, { title: 'Verslag van een bezoek', access: 'write' })
    const first = async () => (await listDocuments(wim)).documents[0]
    expect(await first()).toMatchObject({ id: documentId, lastWritten: { by: 'Marc Dewulf' } })
    await setPaperStatus(marc, documentId, 'consultation')
    clock.travel(minutes(5))
    const other = await aPaper(marc, { title: 'Nieuwer', access: 'read' })
    expect(await first()).toMatchObject({ id: other })
    clock.travel(minutes(5))
    await restoreVersion(vera, documentId, 1)
    expect(await first()).toMatchObject({ id: documentId, lastWritten: { by: 'Vera Voets' } })
    clock.travel(-minutes(10))
  })

  test('reads no more of the database for a text in which much was typed', async () => {
    const documentId = await aPaper(marc, { title: 'Lang', access: 'read' })
    const rowsOf = async () => {
      const before = rowsRead()
      await allDocuments(wim, {})
      return rowsRead() - before
    }
    const few = await rowsOf()
    await change(null, async ({ tx }) => void (await tx.documentUpdate.createMany({ data: Array.from({ length: 300 }, () => ({ documentId, authorId: marc.personId, update: new Uint8Array([0, 0]), createdAt: clock.now() })) })))
    expect(await rowsOf()).toBe(few)
  })
})
