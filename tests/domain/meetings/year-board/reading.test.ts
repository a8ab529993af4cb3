import { beforeAll, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db, statementsRead } from '~/core/db.server'
import { createBody } from '~/domain/bodies/create-body.server'
import { type Actor, system } from '~/domain/actor'
import { readRecords } from '~/domain/meetings/minutes/read-records.server'
import { yearOf } from '~/domain/meetings/overview/year-board'
import { cellForTagging } from '~/domain/meetings/year-board/cell.queries.server'
import { tagItems } from '~/domain/meetings/year-board/tag-items.server'
import { chosenYear, yearBoardOf } from '~/domain/meetings/year-board/year-board.queries.server'
import { anAdministrator } from '../../../support/factories/people'
import { anOrganisation, aMember } from '../../../support/factories/bodies'
import { aMeeting } from '../../../support/factories/meetings'
import { at, layMeeting, layTable, type Table } from '../../../support/factories/table'

const year = yearOf(clock.now())
let gistel: Table
let jabbeke: Table
let els: Actor
let heldId: string
let itemIds: string[]
let subjectId: string

const municipalityOf = (table: Table) => table.people.chair.organisationId

beforeAll(async () => {
  ;[gistel, jabbeke] = [await layTable('WO-GIS'), await layTable('WO-JAB')]
  els = await at(gistel, 'secretary')
  const held = await layMeeting(gistel, { status: 'published', items: [{ title: 'Kerncijfers' }, { title: 'Dossier', isClosed: true }] })
  ;[heldId, itemIds] = [held.meetingId, held.itemIds]
  await change(null, ({ tx }) => tx.agendaItem.updateMany({ where: { meetingId: heldId }, data: { startedAt: clock.now() } }))
  await layMeeting(jabbeke, { status: 'published' })
  subjectId = (await db.subject.findFirstOrThrow({ where: { code: 'A5' }, select: { id: true } })).id
})

const namesOn = async (actor: Actor) => (await yearBoardOf(actor, year)).board.municipalities.map(({ id }) => id)
const cellOf = async (actor: Actor) => (await yearBoardOf(actor, year)).board.municipalities.find(({ id }) => id === municipalityOf(gistel))!.cells[subjectId]!

test('secretaries and chairs read the year of their own bodies, administrators of all, and for others there is none', async () => {
  expect(await namesOn(els)).toEqual([municipalityOf(gistel)])
  expect(await namesOn(await at(jabbeke, 'chair'))).toEqual([municipalityOf(jabbeke)])
  expect((await namesOn(await anAdministrator())).toSorted()).toEqual([municipalityOf(gistel), municipalityOf(jabbeke)].toSorted())
  for (const role of ['voting', 'advisory', 'observer'] as const) {
    const member = await at(gistel, role)
    expect(() => yearBoardOf(member, year)).toThrow(expect.objectContaining({ status: 404 }))
  }
})

test('a meeting of a body for the whole area counts for no municipality', async () => {
  const { bodyId } = await createBody(system, { name: 'Woonoverleg van allen', code: 'WO-ALL', kind: 'woonoverleg' })
  const secretary = await aMember('Lotte', 'secretary', bodyId)
  await aMeeting(secretary, bodyId)
  expect(await namesOn(secretary)).toEqual([])
})

test('the secretary says afterwards what an item was about; approved minutes keep what they said', async () => {
  expect((await cellOf(els)).state).toBe('missing')
  const before = await db.minutesVersion.findMany({ where: { meetingId: heldId }, select: { content: true } })
  await tagItems(els, { municipalityId: municipalityOf(gistel), subjectId, year, itemIds: [itemIds[0]!] })
  expect(await cellOf(els)).toMatchObject({ state: 'covered', evidence: [{ itemId: itemIds[0], title: 'Kerncijfers', mayOpen: true }] })
  expect(await db.minutesVersion.findMany({ where: { meetingId: heldId }, select: { content: true } })).toEqual(before)
  expect((await readRecords(db, heldId)).items[0]!.subjects).toEqual([{ code: 'A5', title: 'Woonbehoeften en kandidaat-huurders' }])
  const { meetings } = await cellForTagging(els, { municipalityId: municipalityOf(gistel), subjectId, year })
  expect(meetings[0]!.items.map(({ isTagged }) => isTagged)).toEqual([true, false])
})

test('an administrator who does not sit there sees that a closed item is evidence, not which', async () => {
  await tagItems(els, { municipalityId: municipalityOf(gistel), subjectId, year, itemIds })
  expect((await cellOf(await anAdministrator())).evidence).toMatchObject([
    { title: 'Kerncijfers', mayOpen: false },
    { title: null, mayOpen: false },
  ])
  await tagItems(els, { municipalityId: municipalityOf(gistel), subjectId, year, itemIds: [itemIds[0]!] })
  expect((await cellOf(els)).evidence).toHaveLength(1)
})

test('nobody else says it, and only of items of that year', async () => {
  const key = { municipalityId: municipalityOf(gistel), subjectId, year, itemIds: [] }
  await expect(at(gistel, 'chair').then((chair) => tagItems(chair, key))).rejects.toMatchObject({ status: 403 })
  await expect(at(gistel, 'voting').then((member) => tagItems(member, key))).rejects.toMatchObject({ status: 404 })
  await expect(at(jabbeke, 'secretary').then((other) => tagItems(other, key))).rejects.toMatchObject({ status: 404 })
  await expect(tagItems(els, { ...key, municipalityId: await anOrganisation() })).rejects.toMatchObject({ status: 404 })
  await expect(tagItems(els, { ...key, year: year - 1, itemIds: [itemIds[0]!] })).rejects.toMatchObject({ key: 'errors:choiceInvalid', field: 'itemIds' })
})

test('the board takes few statements, however much was held', async () => {
  const administrator = await anAdministrator()
  const before = statementsRead()
  await yearBoardOf(administrator, year)
  expect(statementsRead() - before).toBeLessThanOrEqual(9)
})

test('an address without a sound year shows this one', () => {
  expect([undefined, '', 'x', '1999', '20266', '2025'].map(chosenYear)).toEqual([year, year, year, year, year, 2025])
})
