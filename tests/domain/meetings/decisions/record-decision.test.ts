import { beforeAll, describe, expect, test } from 'vitest'
import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { updateDecision } from '~/domain/meetings/decisions/update-decision.server'
import { at, layMeeting, layTable, type Table } from '../../../support/factories/table'

const content = { title: 'Gunstig advies', reasons: 'Het ontwerp is besproken.', legalBasis: 'Vlaamse Codex Wonen', articles: ['Het overleg adviseert gunstig.'] }

let table: Table
beforeAll(async () => {
  table = await layTable('WO-ICH')
})

const meetingIn = (year: number) => layMeeting(table, { status: 'running', startsAt: new Date(`${year}-06-02T17:30:00Z`) })

const closedPoll = (meetingId: string, itemId: string, status: 'open' | 'closed' = 'closed') =>
  change(null, async ({ tx }) => {
    const id = newId()
    await tx.poll.create({
      data: { id, meetingId, itemId, question: 'Akkoord?', majority: 'simple', quorumRule: 'none', status, seatsTotal: 2, seatsPresent: 2, openedAt: new Date('2026-06-02T17:40:00Z') },
    })
    return id
  })

describe('the number of a decision', () => {
  test('is the body, the year of the meeting and the next serial of both', async () => {
    const [first, later] = [await meetingIn(2031), await meetingIn(2031)]
    const chair = await at(table, 'chair')
    expect((await recordDecision(chair, { meetingId: first.meetingId, itemId: first.itemIds[0]!, ...content })).number).toBe('WO-ICH-2031-001')
    expect((await recordDecision(chair, { meetingId: later.meetingId, itemId: later.itemIds[0]!, ...content })).number).toBe('WO-ICH-2031-002')
  })

  test('takes the year as the clock in Brussels says it, also on New Year’s Eve', async () => {
    const { meetingId, itemIds } = await layMeeting(table, { status: 'running', startsAt: new Date('2031-12-31T23:30:00Z') })
    const { number } = await recordDecision(await at(table, 'secretary'), { meetingId, itemId: itemIds[0]!, ...content })
    expect(number).toBe('WO-ICH-2032-001')
  })

  test('is taken once when two secretaries record twenty decisions at the same moment', async () => {
    const { meetingId, itemIds } = await meetingIn(2033)
    const [chair, secretary] = [await at(table, 'chair'), await at(table, 'secretary')]
    const recorded = await Promise.all(
      Array.from({ length: 20 }, (_, index) => recordDecision(index % 2 ? chair : secretary, { meetingId, itemId: itemIds[0]!, ...content })),
    )
    const expected = Array.from({ length: 20 }, (_, index) => `WO-ICH-2033-${String(index + 1).padStart(3, '0')}`)
    expect(recorded.map(({ number }) => number).sort()).toEqual(expected)
  })

  test('is not used up by a refused decision', async () => {
    const { meetingId, itemIds } = await meetingIn(2034)
    const secretary = await at(table, 'secretary')
    await expect(recordDecision(secretary, { meetingId, itemId: itemIds[0]!, ...content, pollId: 'no-such-poll' })).rejects.toMatchObject({ key: 'decisions:refusal.poll', field: 'pollId' })
    expect((await recordDecision(secretary, { meetingId, itemId: itemIds[0]!, ...content })).number).toBe('WO-ICH-2034-001')
  })
})

describe('who records', () => {
  test.each([
    ['voting', 403],
    ['advisory', 403],
    ['observer', 403],
  ] as const)('not a member with the role %s', async (role, status) => {
    const { meetingId, itemIds } = await meetingIn(2035)
    await expect(recordDecision(await at(table, role), { meetingId, itemId: itemIds[0]!, ...content })).rejects.toMatchObject({ status })
  })

  test('not the secretary of another body: for her the meeting does not exist', async () => {
    const other = await layTable('WO-GIS')
    const { meetingId, itemIds } = await meetingIn(2035)
    await expect(recordDecision(await at(other, 'secretary'), { meetingId, itemId: itemIds[0]!, ...content })).rejects.toMatchObject({ status: 404 })
  })

  test('not through an item of another meeting', async () => {
    const [one, other] = [await meetingIn(2035), await meetingIn(2035)]
    await expect(recordDecision(await at(table, 'secretary'), { meetingId: one.meetingId, itemId: other.itemIds[0]!, ...content })).rejects.toMatchObject({ status: 404 })
  })
})

describe('when', () => {
  test.each(['preparation', 'convened', 'approved', 'published', 'cancelled'] as const)('nobody records in a meeting that is %s', async (status) => {
    const { meetingId, itemIds } = await layMeeting(table, { status })
    await expect(recordDecision(await at(table, 'secretary'), { meetingId, itemId: itemIds[0]!, ...content })).rejects.toMatchObject({ key: 'decisions:refusal.notNow', status: 409 })
  })

  test('the secretary still records while the minutes are a draft, and no more once they are submitted', async () => {
    const { meetingId, itemIds } = await layMeeting(table, { status: 'minutes' })
    const secretary = await at(table, 'secretary')
    const documentId = newId()
    await change(null, ({ tx }) => tx.document.create({ data: { id: documentId, kind: 'minutes', title: 'Verslag', meetingId, createdAt: new Date('2026-06-02T20:00:00Z') } }))
    const { number } = await recordDecision(secretary, { meetingId, itemId: itemIds[0]!, ...content })
    await change(null, ({ tx }) => tx.document.update({ where: { id: documentId }, data: { status: 'submitted' } }))
    await expect(recordDecision(secretary, { meetingId, itemId: itemIds[0]!, ...content })).rejects.toMatchObject({ status: 409 })
    await expect(updateDecision(secretary, { number, ...content })).rejects.toMatchObject({ key: 'decisions:refusal.notNow' })
  })
})

describe('the poll under a decision', () => {
  test('is a closed one of the same item', async () => {
    const { meetingId, itemIds } = await layMeeting(table, { status: 'running', items: [{}, {}] })
    const secretary = await at(table, 'secretary')
    const itemId = itemIds[0]!
    for (const pollId of [await closedPoll(meetingId, itemIds[1]!), await closedPoll(meetingId, itemId, 'open')])
      await expect(recordDecision(secretary, { meetingId, itemId, ...content, pollId })).rejects.toMatchObject({ field: 'pollId' })
    const pollId = await closedPoll(meetingId, itemId)
    const { decisionId } = await recordDecision(secretary, { meetingId, itemId, ...content, pollId })
    expect(await db.decision.findUnique({ where: { id: decisionId }, select: { pollId: true } })).toEqual({ pollId })
  })
})

describe('the outcome of the item', () => {
  test.each([
    [null, 'decided'],
    ['discussed', 'decided'],
    ['adviceConditional', 'adviceConditional'],
  ] as const)('%s becomes %s', async (before, afterwards) => {
    const { meetingId, itemIds } = await meetingIn(2036)
    const itemId = itemIds[0]!
    await change(null, ({ tx }) => tx.agendaItem.update({ where: { id: itemId }, data: { outcome: before } }))
    await recordDecision(await at(table, 'secretary'), { meetingId, itemId, ...content })
    expect(await db.agendaItem.findUnique({ where: { id: itemId }, select: { outcome: true } })).toEqual({ outcome: afterwards })
  })
})

describe('an update', () => {
  test('replaces text and articles, and keeps the number', async () => {
    const { meetingId, itemIds } = await meetingIn(2037)
    const secretary = await at(table, 'secretary')
    const { number, decisionId } = await recordDecision(secretary, { meetingId, itemId: itemIds[0]!, ...content, articles: ['Een.', 'Twee.'] })
    await updateDecision(secretary, { number, ...content, title: 'Ongunstig advies', articles: ['Drie.'] })
    expect(await db.decision.findUnique({ where: { id: decisionId }, select: { number: true, title: true, articles: { select: { position: true, text: true } } } })).toEqual({
      number,
      title: 'Ongunstig advies',
      articles: [{ position: 1, text: 'Drie.' }],
    })
  })

  test('tells what happened without the text of the decision', async () => {
    const events = await db.eventRecord.findMany({ where: { name: { startsWith: 'decision.' } } })
    expect(events.length).toBeGreaterThan(0)
    expect(events.filter(({ payload }) => payload?.includes('advies'))).toEqual([])
  })
})
