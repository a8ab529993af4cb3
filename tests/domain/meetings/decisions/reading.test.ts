import { beforeAll, describe, expect, test } from 'vitest'
import { statementsRead } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { actionsPage } from '~/domain/meetings/decisions/actions.queries.server'
import { decisionPage, decisionsPage } from '~/domain/meetings/decisions/decisions.queries.server'
import { updateDecision } from '~/domain/meetings/decisions/update-decision.server'
import { aMember } from '../../../support/factories/bodies'
import { live, type PublicLife, type PublicTable, aPublicTable } from '../../../support/factories/public-life'

let table: PublicTable
let life: PublicLife
let wim: Actor

beforeAll(async () => {
  table = await aPublicTable()
  wim = await aMember('Wim Huurders', 'observer', table.bodyId)
  life = await live(table, { until: 'minutes', items: [{ word: 'OPEN' }, { word: 'GESLOTEN', isClosed: true }, { word: 'ONDER', under: 1 }] })
})

const titles = async (actor: Actor, filter = {}) => (await decisionsPage(actor, filter)).decisions.map(({ title }) => title).sort()
const actions = async (actor: Actor, whose: 'mine' | 'all') => (await actionsPage(actor, { whose, state: 'open' })).actions.map(({ description }) => description).sort()

describe('decisions', () => {
  test('of closed items are for who may read those; an observer does not find them', async () => {
    expect(await titles(table.bart)).toEqual(['Besluit GESLOTEN', 'Besluit ONDER', 'Besluit OPEN'])
    expect(await titles(wim)).toEqual(['Besluit OPEN'])
    expect((await decisionPage(wim, life.numbers[0]!)).decision.title).toBe('Besluit OPEN')
    for (const number of life.numbers.slice(1)) await expect(decisionPage(wim, number)).rejects.toMatchObject({ status: 404 })
  })

  test('are not there for somebody of another body', async () => {
    const { els } = await aPublicTable()
    expect(await titles(els)).toEqual([])
    await expect(decisionPage(els, life.numbers[0]!)).rejects.toMatchObject({ status: 404 })
  })

  test('are found by a word of their articles, and by their number', async () => {
    expect(await titles(table.bart, { text: 'artikel open' })).toEqual(['Besluit OPEN'])
    expect(await titles(table.bart, { text: life.numbers[1] })).toEqual(['Besluit GESLOTEN'])
    expect(await titles(wim, { text: 'GESLOTEN' })).toEqual([])
  })

  test('may be changed by chair and secretary while the minutes are a draft', async () => {
    const mayUpdate = async (actor: Actor) => (await decisionPage(actor, life.numbers[0]!)).mayUpdate
    expect([await mayUpdate(table.els), await mayUpdate(table.an), await mayUpdate(table.bart), await mayUpdate(wim)]).toEqual([true, true, false, false])
  })

  test('come fifty at a time', async () => {
    const first = await decisionsPage(table.bart, {})
    expect(first.nextCursor).toBeNull()
    const rest = await decisionsPage(table.bart, { cursor: first.decisions[0]!.number })
    expect(rest.decisions.map(({ number }) => number)).toEqual(first.decisions.slice(1).map(({ number }) => number))
  })
})

describe('action points', () => {
  test('of closed items are for who may read those', async () => {
    expect(await actions(table.an, 'all')).toEqual(['Actie GESLOTEN', 'Actie ONDER', 'Actie OPEN'])
    expect(await actions(wim, 'all')).toEqual(['Actie OPEN'])
  })

  test('of Bart are his alone', async () => {
    expect(await actions(table.bart, 'mine')).toEqual(['Actie GESLOTEN', 'Actie ONDER', 'Actie OPEN'])
    expect(await actions(table.an, 'mine')).toEqual([])
  })
})

test('a decision is read once for all its readers, and shows a change at once', async () => {
  const number = life.numbers[0]!
  await decisionPage(table.an, number)
  const before = statementsRead()
  await decisionPage(table.bart, number)
  expect(statementsRead() - before).toBeLessThanOrEqual(1)
  await updateDecision(table.els, { number, title: 'Besluit OPEN, gewijzigd', reasons: 'Reden', articles: ['Artikel OPEN'] })
  expect((await decisionPage(table.bart, number)).decision.title).toBe('Besluit OPEN, gewijzigd')
})
