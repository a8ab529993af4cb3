import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { sha256 } from '~/core/secrets.server'
import { requireAllowed } from '~/core/verdict'
import { tFor } from '~/locales/instances.server'
import type { Actor } from '../../../actor'
import { closedItems, numberItems } from '../../agenda/agenda'
import { getMeetingFacts } from '../../meeting.queries.server'
import { givenAnswers } from '../given-answers.server'
import { splitChoices } from '../poll'
import { pollResultColumns, resultOf } from '../poll-result'
import { mayReadPoll } from '../polls.policy'
import { sayResult } from '../result-words'
import type { ExportedBallot, ExportedSeat, PollExport } from './poll-export'

const columns = {
  ...pollResultColumns,
  id: true,
  meetingId: true,
  itemId: true,
  question: true,
  minChoices: true,
  maxChoices: true,
  visibility: true,
  openedAt: true,
  closedAt: true,
  meeting: { select: { title: true, body: { select: { name: true } }, items: { select: { id: true, parentId: true, position: true, title: true, minutes: true, isClosed: true } } } },
  secret: { select: { publication: true, invalid: true } },
} as const

/** A poll with all that its file tells, for who may read its item. @throws DomainError 404 when there is none, or it is not for this person to know. */
const readPoll = async (actor: Actor, { meetingId, pollId }: { meetingId: string; pollId: string }) => {
  const poll = await db.poll.findUnique({ where: { id: pollId }, select: columns })
  if (!poll || poll.meetingId !== meetingId) throw notFound()
  const { items } = poll.meeting
  const line = numberItems(items).find(({ id }) => id === poll.itemId)
  const isClosed = closedItems(items).has(poll.itemId)
  requireAllowed(mayReadPoll(actor, await getMeetingFacts(db, meetingId), { id: poll.itemId, parentId: line?.parentId ?? null, isClosed }))
  return { ...poll, item: line ? `${line.number}. ${line.title}` : '' }
}

type ReadPoll = Awaited<ReturnType<typeof readPoll>>

/** The count of a closed poll as the text of a file, always the same for the same poll, with the SHA-256 by which two copies can be compared. @throws DomainError 404. */
export const pollExportFile = async (actor: Actor, ids: { meetingId: string; pollId: string }): Promise<{ text: string; sha256: string }> => {
  const text = textOf(await exportOf(await readPoll(actor, ids)))
  return { text, sha256: sha256(text) }
}

const textOf = (content: PollExport): string => `${JSON.stringify(content, null, 2)}\n`

const exportOf = async (poll: ReadPoll): Promise<PollExport> => {
  const result = resultOf(poll)
  if (!result || !poll.closedAt) throw notFound()
  const { electorate, ballots } = await readVotes(poll)
  const { isAdopted, winners, reason, needed, castingKey, municipalities, quorum } = result
  const say = tFor('nl') as unknown as (key: string, values: object) => string
  return {
    format: 'woonpunt-overleg-telling',
    version: 1,
    poll: {
      id: poll.id,
      meetingId: poll.meetingId,
      body: poll.meeting.body.name,
      meeting: poll.meeting.title,
      item: poll.item,
      question: poll.question,
      method: poll.method,
      options: poll.options,
      minChoices: poll.minChoices,
      maxChoices: poll.maxChoices,
      visibility: poll.visibility,
      publication: poll.secret?.publication ?? null,
      openedAt: poll.openedAt.toISOString(),
      closedAt: poll.closedAt.toISOString(),
    },
    rules: { majority: poll.majority, tieRule: poll.tieRule, quorumRule: poll.quorumRule },
    quorum: { needed: quorum.needed, present: quorum.present, total: quorum.total, isReached: quorum.isReached },
    electorate,
    ballots,
    counts: poll.counts,
    result: { isAdopted, winners, reason, needed, castingKey, municipalities, invalid: poll.secret?.invalid ?? 0, sentence: sayResult(say, poll, result) },
  }
}

/** The votes as far as everybody who reads the poll may know them. Where they have no names, no order or weight leads from a vote to a seat. */
const readVotes = async ({ id: pollId, method, visibility, secret }: ReadPoll): Promise<{ electorate: ExportedSeat[]; ballots: ExportedBallot[] | null }> => {
  const seats = await db.pollSeat.findMany({
    where: { pollId },
    select: { seatId: true, name: true, organisationName: true, municipality: true, weight: true, isChair: true, proxyOf: true },
    orderBy: [{ organisationName: 'asc' }, { name: 'asc' }, { seatId: 'asc' }],
  })
  const isNamed = visibility === 'byName'
  const electorate = seats.map(({ organisationName, municipality, weight, isChair, name, proxyOf }) => ({ organisation: organisationName, municipality, weight, isChair, ...(isNamed && { name, proxyOf }) }))
  if (secret) return { electorate, ballots: secret.publication === 'full' ? await readList(pollId) : null }
  if (method === 'showOfHands') return { electorate, ballots: null }
  const answerOf = await givenAnswers(db, [pollId])
  const ballots = seats.map(({ seatId }, seat) => ({ choices: answerOf(pollId, seatId).choices, seat })).filter(({ choices }) => choices.length > 0)
  if (isNamed) return { electorate, ballots }
  const byChoice = ballots.map(({ choices }) => ({ choices: choices.toSorted() })).sort((left, right) => (left.choices.join() < right.choices.join() ? -1 : 1))
  return { electorate, ballots: byChoice }
}

/** The published list of a secret poll, in the order of the check codes. */
const readList = async (pollId: string): Promise<{ code: string; choices: string[] }[]> =>
  (await db.countedBallot.findMany({ where: { pollId }, select: { code: true, choices: true }, orderBy: { position: 'asc' } })).map(({ code, choices }) => ({ code, choices: splitChoices(choices) }))

/** What the page of a poll shows besides its result, for who may read it: the list of a secret one, and the number to compare its file by. Null without a result. */
export const pollRecount = async (actor: Actor, ids: { meetingId: string; pollId: string }) => {
  const poll = await readPoll(actor, ids)
  if (poll.status !== 'closed') return null
  const { id, meetingId, method, options, secret } = poll
  const content = await exportOf(poll)
  return {
    viewerId: actor.personId,
    poll: { id, meetingId, method, options },
    secret: secret && { invalid: secret.invalid ?? 0 },
    list: secret?.publication === 'full' ? (content.ballots ?? []).map(({ code = '', choices }) => ({ code, choices })) : null,
    sha256: sha256(textOf(content)),
  }
}

export type PollRecount = NonNullable<Awaited<ReturnType<typeof pollRecount>>>
