import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { clock, hours } from '~/core/clock'
import { db } from '~/core/db.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { readRecords } from '~/domain/meetings/minutes/read-records.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { pollExportFile } from '~/domain/meetings/polls/export/poll-export.queries.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { withdrawPoll } from '~/domain/meetings/polls/withdraw-poll.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { revokeProxy } from '~/domain/meetings/proxies/revoke-proxy.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { expectedTimes, minutesLate, minutesLeft } from '~/domain/meetings/running/timekeeping'
import { endFloor } from '~/domain/meetings/speakers/end-floor.server'
import { giveFloor } from '~/domain/meetings/speakers/give-floor.server'
import { raiseHand } from '~/domain/meetings/speakers/raise-hand.server'
import { spokenTime } from '~/domain/meetings/speakers/speakers.queries.server'
import { gather } from '../../../support/factories/gathering'
import { newFolder } from '../../../support/test-folder'

let travelled = 0
const travel = (milliseconds: number): void => {
  clock.travel(milliseconds)
  travelled += milliseconds
}
afterEach(() => travel(-travelled))

const key = () => crypto.randomUUID()
const items = ['Welkom', 'Reglement', 'Varia'].map((title) => ({ title }))

/** The body and its seats were there long before. */
const prepare = async () => {
  travel(-hours(48))
  const gathering = await gather({ guests: ['Bart', 'Karel', 'Lien'].map((name) => ({ name })), items, quorumRule: 'halfOfVotingSeats' })
  travel(hours(48))
  return gathering
}

/** Between two acts of an evening the clock jumps. @param at before which act; there are as many as `jump` is called */
const holdEvening = async (milliseconds: number, at: number) => {
  const gathering = await prepare()
  const { meetingId, itemIds, seatId } = gathering
  const [an, els, karel] = [await gathering.actor('An'), await gathering.actor('Els'), await gathering.actor('Karel')]
  let acts = 0
  const seen: Awaited<ReturnType<typeof livePage>>[] = []
  const jump = async (): Promise<void> => {
    if (acts++ === at) travel(milliseconds)
    seen.push(await livePage(els, meetingId, 'room'))
  }
  const present = (name: string, isPresent = true) => setPresence(els, { meetingId, seatId: seatId(name), isPresent })
  await openMeeting(els, { meetingId })
  for (const name of ['An', 'Bart', 'Karel']) await present(name)
  const { proxyId } = await giveProxy(els, { meetingId, giverSeatId: seatId('Lien'), holderSeatId: seatId('Bart') })
  await jump()
  await enterItem(els, { meetingId, itemId: itemIds[0]! })
  const { turnId } = await raiseHand(karel, { meetingId, key: key() })
  await giveFloor(an, { meetingId, turnId })
  await jump()
  await endFloor(an, { meetingId, turnId })
  const [pollId, withdrawn] = [(await openPoll(an, { meetingId, itemId: itemIds[0]!, question: 'Eerste vraag?' })).pollId, (await openPoll(an, { meetingId, itemId: itemIds[1]!, question: 'Vergissing' })).pollId]
  const vote = { pollId, choices: ['for'], key: key() }
  const receipt = await castVote(karel, vote)
  await jump()
  expect(await castVote(karel, vote)).toEqual(receipt)
  await castVote(karel, { pollId, choices: ['against'], key: key() })
  expect(await closePoll(an, { pollId })).toMatchObject({ ballots: { seats: 1 }, counts: [{ seats: 0 }, { seats: 1 }, { seats: 0 }] })
  await withdrawPoll(an, { pollId: withdrawn, reason: 'Vergissing' })
  await expect(castVote(karel, { pollId, choices: ['for'], key: key() })).rejects.toMatchObject({ key: 'polls:refusal.closed' })
  await expect(revokeProxy(els, { meetingId, proxyId })).rejects.toMatchObject({ key: 'attendance:refusal.proxyUsed' })
  await jump()
  await enterItem(els, { meetingId, itemId: itemIds[1]! })
  const second = (await openPoll(an, { meetingId, itemId: itemIds[1]!, question: 'Tweede vraag?' })).pollId
  await closePoll(an, { pollId: second })
  // A quarter of an hour later, not a moment after a mistake.
  travel(hours(0.25))
  await jump()
  await present('Karel', false)
  await enterItem(els, { meetingId, itemId: itemIds[2]! })
  await jump()
  await closeMeeting(els, { meetingId })
  return { ...gathering, els, pollId, acts, seen }
}

const jumps = [['back', -hours(1)], ['forward', hours(1)]] as const
const moments = [0, 1, 2, 3, 4, 5]

test.each(jumps.flatMap(([name, by]) => moments.map((at) => [name, at, by] as const)))('a clock that jumps an hour %s before act %i disturbs no meeting', async (_name, at, by) => {
  const { meetingId, itemIds, els, pollId, acts, seen } = await holdEvening(by, at)
  expect(acts).toBe(moments.length)

  for (const { view, now } of seen) {
    const moment = Date.parse(now)
    const { begins, ends } = expectedTimes(view, moment)
    expect(ends).toBeGreaterThanOrEqual(moment)
    expect(ends).toBeLessThanOrEqual(moment + hours(0.75))
    expect(Math.abs(minutesLate(view, moment))).toBeLessThanOrEqual(120)
    expect([...begins.values()].every(Number.isFinite)).toBe(true)
    for (const line of view.agenda) expect(minutesLeft(line, moment)).toBeLessThanOrEqual(line.minutes)
  }
  // Until Karel leaves.
  for (const { view } of seen.slice(0, -1)) {
    expect(view.quorum).toMatchObject({ isReached: true, needed: 3 })
    expect(view.quorum.reachedAt).not.toBeNull()
  }
  // Members see the polls in the order in which they came, also when the clock says otherwise.
  expect(seen.at(-1)!.view.polls.map(({ question }) => question)).toEqual(['Eerste vraag?', 'Vergissing', 'Tweede vraag?'])
  for (const { openedAt, closedAt } of seen.at(-1)!.view.polls) if (closedAt) expect(closedAt >= openedAt).toBe(true)

  const meeting = await db.meeting.findUniqueOrThrow({ where: { id: meetingId }, include: { items: { orderBy: { position: 'asc' } }, polls: true, attendances: { include: { entries: true } } } })
  const times = meeting.items.flatMap(({ startedAt, endedAt }) => [startedAt!.getTime(), endedAt!.getTime()])
  expect(times).toEqual(times.toSorted((left, right) => left - right))
  expect(meeting.closedAt!.getTime()).toBeGreaterThanOrEqual(Math.max(meeting.openedAt!.getTime(), ...times))
  for (const poll of meeting.polls) expect((poll.closedAt ?? poll.withdrawnAt)!.getTime()).toBeGreaterThanOrEqual(poll.openedAt.getTime())
  const { speakers, items: spoken, totalSeconds } = await spokenTime(els, meetingId)
  for (const { seconds } of [...speakers, { seconds: totalSeconds }, ...spoken.map(({ usedSeconds }) => ({ seconds: usedSeconds }))]) expect(seconds).toBeGreaterThanOrEqual(0)
  const { attendance } = await readRecords(db, meetingId)
  expect(attendance.present.flatMap(({ people }) => people.map(({ name }) => name)).toSorted()).toEqual(['An', 'Bart', 'Karel'])
  expect(meeting.items.map(({ id }) => id)).toEqual(itemIds)

  const file = join(newFolder('clock'), 'telling.json')
  writeFileSync(file, (await pollExportFile(els, { meetingId, pollId })).text)
  execFileSync('node_modules/.bin/node', ['scripts/verify-poll.mjs', file])
})

test('who leaves after the clock was put back was there, and did not come by mistake', async () => {
  const { meetingId, seatId, actor } = await prepare()
  const els = await actor('Els')
  const karel = { meetingId, seatId: seatId('Karel') }
  await openMeeting(els, { meetingId })
  await setPresence(els, { ...karel, isPresent: true })
  travel(-hours(0.75))
  await setPresence(els, { ...karel, isPresent: false })
  await closeMeeting(els, { meetingId })
  const { attendance } = await readRecords(db, meetingId)
  expect(attendance.present.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['Karel'])
})
