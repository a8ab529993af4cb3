import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { livePage } from '~/domain/meetings/live/live.queries.server'
import { readOwn } from '~/domain/meetings/live/read-own.server'
import { readTurnout } from '~/domain/meetings/live/read-turnout.server'
import { loadText } from '~/domain/meetings/minutes/load-text.server'
import { recordsForPage } from '~/domain/meetings/minutes/read-records.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { enterVote } from '~/domain/meetings/polls/enter-vote.server'
import { pollExportFile, pollRecount } from '~/domain/meetings/polls/export/poll-export.queries.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import { entryPage, pollPage } from '~/domain/meetings/polls/polls.queries.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'
import { assemble, type Assembly } from '../../../support/factories/assembly'
import { newFolder } from '../../../support/test-folder'

/** With the chair a few more than the thousand values that one question to the database takes; and more than half of them answer. */
const size = 1_200
const voting = 1_000
const entered = 60

let assembly: Assembly
beforeAll(async () => {
  assembly = await assemble(size)
})

/** Opens a poll, lets a thousand vote themselves and the secretary write down sixty more. */
const vote = async (visibility: 'byName' | 'anonymous'): Promise<string> => {
  const { an, els, members, meetingId, itemIds } = assembly
  const { pollId } = await openPoll(an, { meetingId, itemId: itemIds[0]!, question: 'Akkoord?', interim: 'live', visibility })
  const receipts = await Promise.all(members.slice(0, voting).map(({ actor }, index) => castVote(actor, { pollId, choices: [index % 4 === 0 ? 'against' : 'for'], key: newId() })))
  expect(new Set(receipts.flatMap(({ ballots }) => ballots.map(({ id }) => id))).size).toBe(voting)
  for (const { seatId } of members.slice(voting, voting + entered)) await enterVote(els, { pollId, seatId, choices: ['abstain'] })
  return pollId
}

const counts = [
  { key: 'for', seats: 750 },
  { key: 'against', seats: 250 },
  { key: 'abstain', seats: entered },
]

/** Recounts the file with the program that shares no line with ours; it ends with an error when anything differs. */
const recount = async (pollId: string): Promise<void> => {
  const { text } = await pollExportFile(assembly.an, { meetingId: assembly.meetingId, pollId })
  const file = join(newFolder('many-seats'), 'telling.json')
  writeFileSync(file, text)
  execFileSync('node_modules/.bin/node', ['scripts/verify-poll.mjs', file])
  const { ballots, electorate } = JSON.parse(text) as { ballots: unknown[]; electorate: unknown[] }
  expect([ballots.length, electorate.length]).toEqual([voting + entered, size + 1])
}

test('a poll of twelve hundred seats is voted in, entered, followed, closed, exported, recounted and minuted like any other', { timeout: 120_000 }, async () => {
  const { an, els, members, meetingId, itemIds } = assembly
  const pollId = await vote('byName')

  const [turnout] = await readTurnout(db, meetingId)
  expect(turnout).toMatchObject({ voted: voting + entered, counts })
  const own = await readOwn(db, meetingId, members.map(({ id }) => id))
  expect([...own.values()].filter(({ votes: [given] }) => given?.choices[0] === 'for')).toHaveLength(750)
  expect([...own.values()].filter(({ entitled }) => entitled.length === 1)).toHaveLength(size)
  const entering = await entryPage(els, { meetingId, pollId })
  expect([entering.voted, entering.seats.length, entering.seats.filter(({ isEntered }) => isEntered).length]).toEqual([voting + entered, size + 1 - voting, entered])
  const following = await livePage(els, meetingId, 'room')
  expect([following.view.people.filter(({ isPresent }) => isPresent).length, following.view.polls.length]).toEqual([size + 2, 1])

  expect(await closePoll(an, { pollId })).toMatchObject({ ballots: { seats: voting + entered }, counts, isAdopted: true })
  const [live] = (await livePage(members[0]!.actor, meetingId, 'room')).view.polls
  expect(live?.votes?.filter(({ choices }) => choices[0] === 'for')).toHaveLength(750)
  const page = await pollPage(members[0]!.actor, { meetingId, pollId })
  expect(page.votes?.filter(({ isEntered }) => isEntered)).toHaveLength(entered)
  expect((await pollRecount(members[0]!.actor, { meetingId, pollId }))?.sha256).toMatch(/^[0-9a-f]{64}$/)
  await recount(pollId)

  const unnamed = await vote('anonymous')
  expect(await closePoll(an, { pollId: unnamed })).toMatchObject({ counts })
  const all = await readOwn(db, meetingId, members.map(({ id }) => id))
  expect([...all.values()].flatMap(({ votes }) => votes)).toHaveLength(2 * (voting + entered))
  await recount(unnamed)

  const { decisionId } = await recordDecision(els, { meetingId, itemId: itemIds[0]!, title: 'Het reglement', reasons: '', articles: ['Het reglement wordt goedgekeurd.'], pollId })
  await closeMeeting(els, { meetingId })
  const records = await recordsForPage(meetingId)
  expect(records.polls.map((poll) => ('votes' in poll ? (poll.votes?.length ?? null) : 0))).toEqual([voting + entered, null])
  expect(records.decisions.find(({ id }) => id === decisionId)?.poll).toEqual(records.polls[0])
  const { id: documentId } = await db.document.findUniqueOrThrow({ where: { meetingId } })
  expect((await loadText(db, documentId)).sections).toHaveLength(itemIds.length + 1)
})
