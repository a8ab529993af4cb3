import { describe, expect, test } from 'vitest'
import { clock, days, hours } from '~/core/clock'
import { statementsRead } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { answerConvocation } from '~/domain/meetings/convocation/answer-convocation.server'
import { correctMinutes } from '~/domain/meetings/minutes/correct-minutes.server'
import type { MeetingRow } from '~/domain/meetings/overview/expectation'
import { expectationsOf } from '~/domain/meetings/overview/expectations'
import { overviewOf } from '~/domain/meetings/overview/overview.queries.server'
import { yearBoard } from '~/domain/meetings/overview/year-board'
import { aSeat } from '../../../support/factories/bodies'
import { aConvenedMeeting } from '../../../support/factories/meetings'
import { live, aPublicTable } from '../../../support/factories/public-life'

const tasksOf = async (actor: Actor) => (await overviewOf(await actorOfPerson(actor.personId))).expected.map(({ task }) => task)
const items = [{ word: 'PUNT' }]

describe('the overview of a meeting in preparation', () => {
  test('asks the secretary to prepare it, and nobody else anything', async () => {
    const table = await aPublicTable()
    await live(table, { until: 'preparation', items })
    expect([await tasksOf(table.els), await tasksOf(table.an), await tasksOf(table.bart)]).toEqual([['prepare'], [], []])
  })
})

describe('the overview of a convened meeting', () => {
  test('asks everybody convened for an answer, until it is given', async () => {
    const table = await aPublicTable()
    const meetingId = await aConvenedMeeting(table.els, table.bodyId)
    expect(await tasksOf(table.bart)).toEqual(['answer'])
    await answerConvocation(table.bart, { meetingId, answer: 'present', substituteName: '', remark: '' })
    expect(await tasksOf(table.bart)).toEqual([])
    const { next } = await overviewOf(await actorOfPerson(table.bart.personId))
    expect(next.map(({ id, myAnswer, answers }) => ({ id, myAnswer, answers }))).toEqual([{ id: meetingId, myAnswer: 'present', answers: null }])
  })

  test('tells the secretary how many have answered', async () => {
    const table = await aPublicTable()
    const meetingId = await aConvenedMeeting(table.els, table.bodyId)
    await answerConvocation(table.bart, { meetingId, answer: 'excused', substituteName: '', remark: '' })
    const { expected } = await overviewOf(await actorOfPerson(table.els.personId))
    expect(expected[0]).toMatchObject({ task: 'answer', meeting: { answers: { answered: 1, present: 0, excused: 1, total: 3 } } })
  })
})

describe('the overview of minutes', () => {
  test('asks the secretary to write, then the chair to approve, then the secretary to publish', async () => {
    const table = await aPublicTable()
    await live(table, { until: 'minutes', items })
    expect([await tasksOf(table.els), await tasksOf(table.an)]).toEqual([['write'], []])
    const approved = await aPublicTable()
    await live(approved, { until: 'approved', items })
    expect([await tasksOf(approved.els), await tasksOf(approved.an)]).toEqual([['publish'], []])
  })

  test('asks nobody to publish those of a closed meeting', async () => {
    const table = await aPublicTable()
    await live(table, { until: 'approved', items, isPublic: false })
    expect(await tasksOf(table.els)).toEqual([])
  })

  test('asks the secretary again while published minutes are being corrected', async () => {
    const table = await aPublicTable()
    const { meetingId } = await live(table, { until: 'published', items })
    expect(await tasksOf(table.els)).toEqual([])
    await correctMinutes(table.els, { meetingId, note: 'Een naam' })
    expect(await tasksOf(table.els)).toEqual(['write'])
  })
})

describe('the overview of action points', () => {
  test('shows Bart his own, and nobody else', async () => {
    const table = await aPublicTable()
    await live(table, { until: 'published', items })
    expect([await tasksOf(table.bart), await tasksOf(table.an)]).toEqual([['act'], []])
  })
})

describe('the order', () => {
  const row = (facts: Partial<MeetingRow>): MeetingRow => ({
    id: facts.title ?? 'meeting',
    bodyId: 'body',
    title: 'Woonoverleg',
    startsAt: clock.now(),
    place: '',
    status: 'convened',
    isPublic: true,
    minutesStatus: null,
    isInvited: true,
    myAnswer: null,
    answers: null,
    ...facts,
  })

  test('puts what runs first, then what opens today, then the rest by date', async () => {
    const { els, bodyId } = await aPublicTable()
    const now = new Date('2026-11-24T15:00:00Z')
    const at = (milliseconds: number) => new Date(now.getTime() + milliseconds)
    const meetings = [
      row({ bodyId, title: 'later', startsAt: at(days(9)) }),
      row({ bodyId, title: 'draft', startsAt: at(-days(8)), status: 'minutes', minutesStatus: 'draft' }),
      row({ bodyId, title: 'today', startsAt: at(hours(3)) }),
      row({ bodyId, title: 'running', startsAt: at(-hours(1)), status: 'running' }),
    ]
    const actions = [{ id: 'action', description: 'act', dueOn: '2026-11-30', decisionNumber: null }]
    const expected = expectationsOf(els, now, meetings, actions)
    expect(expected.map((found) => ('meeting' in found ? [found.task, found.meeting.title] : [found.task, 'action' in found ? found.action.id : '']))).toEqual([
      ['join', 'running'],
      ['open', 'today'],
      ['write', 'draft'],
      ['act', 'action'],
      ['answer', 'later'],
    ])
  })
})

describe('the year board', () => {
  const body = (id: string, name: string) => ({ id, name, code: id, kind: 'woonoverleg' as const, minutesApproval: 'byChair' as const })
  const meeting = (bodyId: string, date: string, status: MeetingRow['status']) => ({ bodyId, status, startsAt: new Date(`${date}T18:30:00Z`) })

  test('counts the meetings held of two, and says what is planned, to plan, or missing', () => {
    const bodies = [body('g', 'Lokaal woonoverleg Gistel'), body('i', 'Lokaal woonoverleg Ichtegem'), body('j', 'Lokaal woonoverleg Jabbeke'), body('o', 'Lokaal woonoverleg Oudenburg')]
    const lines = yearBoard(2026, 2, bodies, [
      meeting('g', '2026-03-10', 'published'),
      meeting('g', '2026-11-10', 'minutes'),
      meeting('i', '2026-09-22', 'published'),
      meeting('i', '2026-12-01', 'convened'),
      meeting('j', '2026-05-05', 'approved'),
      meeting('j', '2026-10-05', 'cancelled'),
      meeting('o', '2025-12-01', 'published'),
    ])
    expect(lines.map(({ name, held, state }) => [name, held, state])).toEqual([
      ['Gistel', 2, 'complete'],
      ['Ichtegem', 1, 'planned'],
      ['Jabbeke', 1, 'toPlan'],
      ['Oudenburg', 0, 'none'],
    ])
  })

  test('keeps a name whole when there is nothing to tell it from', () => {
    expect(yearBoard(2026, 2, [body('g', 'Lokaal woonoverleg Gistel')], [])[0]?.name).toBe('Lokaal woonoverleg Gistel')
  })

  test('is for who prepares meetings', async () => {
    const table = await aPublicTable()
    const [secretary, chair] = [await overviewOf(table.els), await overviewOf(table.an)]
    expect([secretary.board?.length, chair.board]).toEqual([1, null])
  })
})

test('the overview of a secretary of four busy bodies takes at most thirteen statements, whoever she is included', async () => {
  const tables = [await aPublicTable(), await aPublicTable(), await aPublicTable(), await aPublicTable()]
  const { els } = tables[0]!
  for (const table of tables) {
    await live(table, { until: 'published', items: [{ word: 'EEN' }, { word: 'TWEE', isClosed: true }] })
    await live(table, { until: 'minutes', items })
    await live(table, { until: 'preparation', items })
    await aConvenedMeeting(table.els, table.bodyId)
    if (table !== tables[0]) await aSeat(table.bodyId, els.personId, 'secretary')
  }
  const before = statementsRead()
  const { expected, board } = await overviewOf(await actorOfPerson(els.personId))
  expect([board?.length, expected.length > 8]).toEqual([4, true])
  // Signing in by cookie reads one row more: the session.
  expect(statementsRead() - before + 1).toBeLessThanOrEqual(13)
})
