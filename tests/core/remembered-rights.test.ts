import { beforeAll, expect, test } from 'vitest'
import { openDatabase } from '~/core/db.server'
import { system } from '~/domain/actor'
import { endSeat } from '~/domain/bodies/seats/end-seat.server'
import { meetingOverview } from '~/domain/meetings/meeting.queries.server'
import { overviewOf } from '~/domain/meetings/overview/overview.queries.server'
import { at, layMeeting, layTable } from '../support/factories/table'

beforeAll(openDatabase)

test('a request that came in before a seat ended leaves nothing behind for those after it', async () => {
  const table = await layTable('ICH')
  const { meetingId } = await layMeeting(table, { status: 'running', items: [{ title: 'Besloten', isClosed: true }] })
  const before = await at(table, 'voting')
  await endSeat(system, { bodyId: table.bodyId, seatId: table.people.voting.seatId })
  expect((await meetingOverview(before, meetingId)).items[0]!.title).toBe('Besloten')
  expect((await overviewOf(before)).expected).toHaveLength(1)
  const after = await at(table, 'voting')
  await expect(meetingOverview(after, meetingId)).rejects.toMatchObject({ status: 404 })
  expect((await overviewOf(after)).expected).toEqual([])
})
