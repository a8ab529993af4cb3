import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { addActionPoint } from '~/domain/meetings/decisions/add-action-point.server'
import { finishActionPoint } from '~/domain/meetings/decisions/finish-action-point.server'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { reopenActionPoint } from '~/domain/meetings/decisions/reopen-action-point.server'
import { at, layMeeting, layTable, type Table } from '../../../support/factories/table'

let table: Table
let other: Table
let meetingId: string
let openItem: string
let closedItem: string

beforeAll(async () => {
  table = await layTable('WO-JAB')
  other = await layTable('WO-OUD')
  const meeting = await layMeeting(table, { status: 'running', startsAt: new Date('2026-11-24T18:30:00Z'), items: [{}, { isClosed: true }] })
  meetingId = meeting.meetingId
  ;[openItem, closedItem] = meeting.itemIds as [string, string]
})

const add = async (owner: { ownerId?: string; ownerOrganisationId?: string }, itemId = openItem, dueOn = '2026-12-04') =>
  (await addActionPoint(await at(table, 'secretary'), { meetingId, itemId, description: 'Bezorg de cijfers', dueOn, ...owner })).actionPointId

const isDone = async (id: string) => (await db.actionPoint.findUnique({ where: { id }, select: { doneAt: true } }))?.doneAt !== null

describe('an action point', () => {
  test('is for a person or an organisation with a seat in the body, not both and not neither', async () => {
    const { voting } = table.people
    for (const owner of [{}, { ownerId: voting.id, ownerOrganisationId: voting.organisationId }, { ownerId: other.people.voting.id }, { ownerOrganisationId: other.people.voting.organisationId }])
      await expect(add(owner)).rejects.toMatchObject({ key: 'decisions:action.ownerRequired', field: 'owner' })
  })

  test('is due on or after the day of the meeting', async () => {
    const owner = { ownerId: table.people.voting.id }
    await expect(add(owner, openItem, '2026-11-23')).rejects.toMatchObject({ key: 'decisions:action.tooEarly', field: 'dueOn' })
    await expect(add(owner, openItem, '2026-11-24')).resolves.toEqual(expect.any(String))
  })

  test('follows from a decision of the same item only', async () => {
    const secretary = await at(table, 'secretary')
    const { decisionId } = await recordDecision(secretary, { meetingId, itemId: openItem, title: 'Besluit', reasons: 'Daarom.', articles: ['Zo is het.'] })
    const point = { meetingId, description: 'Volg op', dueOn: '2026-12-04', ownerId: table.people.voting.id, decisionId }
    await expect(addActionPoint(secretary, { ...point, itemId: closedItem })).rejects.toMatchObject({ field: 'decisionId' })
    await expect(addActionPoint(secretary, { ...point, itemId: openItem })).resolves.toEqual({ actionPointId: expect.any(String) })
  })

  test.each(['voting', 'advisory', 'observer'] as const)('is not added by a member with the role %s', async (role) => {
    const point = { meetingId, itemId: openItem, description: 'Volg op', dueOn: '2026-12-04', ownerId: table.people.voting.id }
    await expect(addActionPoint(await at(table, role), point)).rejects.toMatchObject({ status: 403 })
  })
})

describe('finishing', () => {
  test('is for the owner, who may take it back', async () => {
    const id = await add({ ownerId: table.people.advisory.id })
    const owner = await at(table, 'advisory')
    await finishActionPoint(owner, id)
    expect(await isDone(id)).toBe(true)
    await reopenActionPoint(owner, id)
    expect(await isDone(id)).toBe(false)
  })

  test('is for whoever has a seat of the owning organisation, and for the secretary', async () => {
    for (const role of ['voting', 'secretary'] as const) {
      const id = await add({ ownerOrganisationId: table.people.voting.organisationId })
      await finishActionPoint(await at(table, role), id)
      expect(await isDone(id)).toBe(true)
    }
  })

  test('is not for another member, and an outsider does not find it', async () => {
    const id = await add({ ownerOrganisationId: table.people.voting.organisationId })
    await expect(finishActionPoint(await at(table, 'advisory'), id)).rejects.toMatchObject({ status: 403 })
    await expect(finishActionPoint(await at(other, 'secretary'), id)).rejects.toMatchObject({ status: 404 })
    expect(await isDone(id)).toBe(false)
  })

  test('an action of a closed item does not exist for an observer who has nothing to do with it', async () => {
    const id = await add({ ownerId: table.people.voting.id }, closedItem)
    await expect(finishActionPoint(await at(table, 'observer'), id)).rejects.toMatchObject({ status: 404 })
  })

  test('twice records one event', async () => {
    const id = await add({ ownerId: table.people.voting.id })
    const owner = await at(table, 'voting')
    await Promise.all([finishActionPoint(owner, id), finishActionPoint(owner, id)])
    expect(await db.eventRecord.count({ where: { name: 'actionPoint.finished', subjectId: id } })).toBe(1)
  })
})
