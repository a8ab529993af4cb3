import { lastSequence } from '~/core/change.server'
import { clock } from '~/core/clock'
import { type Db, db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { isGuest, isMember } from '../../permissions'
import { announceCode } from '../attendance/announce-code.server'
import { possibleOwners } from '../decisions/recording.queries.server'
import { itemsOfGuest } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { mayEnterVotes } from '../polls/polls.policy'
import { pollDefaultsColumns } from '../polls/poll-rules'
import { type Policy, requireRunning } from '../running/require-running.server'
import { hasRoom } from '../running/running'
import { mayFollow, mayOpenPoll, mayRecord, mayRun } from '../running/running.policy'
import { audienceOf, viewFor } from './audience'
import type { KeptRoster } from './kept-roster.server'
import type { LiveSection, LiveView } from './live-view'
import { readAgenda } from './read-agenda.server'
import { nothingOwn, readOwn } from './read-own.server'
import { readPeople } from './read-people.server'
import { readPolls } from './read-polls.server'
import { readQuorum } from './read-quorum.server'
import { readSpeakers } from './read-speakers.server'
import { readTurnout } from './read-turnout.server'

const fromAgenda = ['meeting', 'agenda', 'item'] as const satisfies readonly LiveSection[]

/** Reads these sections of a meeting in full, as chair and secretary see them. `kept`: the roster, when it is kept. @throws DomainError 404. */
export const readSections = async (database: Db, meetingId: string, wanted: ReadonlySet<LiveSection>, kept?: KeptRoster): Promise<Partial<LiveView>> => ({
  ...(fromAgenda.some((section) => wanted.has(section)) && (await readAgenda(database, meetingId))),
  ...(wanted.has('people') && { people: await readPeople(database, meetingId, kept) }),
  ...(wanted.has('quorum') && { quorum: await readQuorum(database, meetingId, kept) }),
  ...(wanted.has('polls') && { polls: await readPolls(database, meetingId) }),
  ...(wanted.has('turnout') && { turnout: await readTurnout(database, meetingId) }),
  ...(wanted.has('speakers') && { speakers: await readSpeakers(database, meetingId) }),
})

/** The whole state of a meeting, in full. @throws DomainError 404. */
export const readLiveView = async (database: Db, meetingId: string): Promise<LiveView> => ({
  ...(await readAgenda(database, meetingId)),
  people: await readPeople(database, meetingId),
  quorum: await readQuorum(database, meetingId),
  polls: await readPolls(database, meetingId),
  turnout: await readTurnout(database, meetingId),
  speakers: await readSpeakers(database, meetingId),
})

interface Place {
  meetingId: string
  itemId: string
}

/** An item of a running meeting, for the pages that do one thing with it. @throws DomainError 404, 403, or live:refusal.notRunning (409). */
export const liveItemPage = async (actor: Actor, { meetingId, itemId }: Place, policy: Policy) => {
  await requireRunning(db, actor, meetingId, policy)
  const { meeting, agenda } = await readAgenda(db, meetingId)
  const line = agenda.find(({ id }) => id === itemId)
  const item = await db.agendaItem.findUnique({ where: { id: itemId }, select: { record: true, outcomeText: true } })
  if (!line || !item) throw notFound()
  const people = await readPeople(db, meetingId)
  const { body } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { body: { select: pollDefaultsColumns } } })
  return { meeting, line, item, pollDefaults: body, electorate: people.filter(({ votes, isPresent }) => votes && isPresent).length }
}

export type LiveItemPage = Awaited<ReturnType<typeof liveItemPage>>

/** A running meeting for who leads it. @throws DomainError 404, 403, or live:refusal.notRunning (409). */
export const meetingToLead = async (actor: Actor, meetingId: string) => {
  await requireRunning(db, actor, meetingId, mayRun)
  return db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { id: true, title: true } })
}

/** The page of a running meeting as the actor may see it. @throws DomainError 404, or live:refusal.noRoom (409). */
export const livePage = async (actor: Actor, meetingId: string, view: 'room' | 'screen') => {
  const facts = await getMeetingFacts(db, meetingId)
  requireAllowed(mayFollow(actor, facts))
  const revision = await lastSequence()
  const own = view === 'room' ? (await readOwn(db, meetingId, [actor.personId])).get(actor.personId) : undefined
  return {
    viewerId: actor.personId,
    revision,
    now: clock.now().toISOString(),
    view: viewFor(audienceOf(actor, facts, view), await readLiveView(db, meetingId)),
    own: own ?? nothingOwn,
    guest: guestAt(actor, facts),
    /** What new polls start with, for who may open them. */
    pollDefaults: isAllowed(mayOpenPoll(actor, facts)) ? await db.body.findUniqueOrThrow({ where: { id: facts.bodyId }, select: pollDefaultsColumns }) : null,
    owners: isAllowed(mayRun(actor, facts)) ? await possibleOwners(facts.bodyId) : { people: [], organisations: [] },
    /** For who leads: what people in the room announce themselves with. It never travels with the state, which is for everybody. */
    announceCode: hasRoom(facts.status) && isAllowed(mayRun(actor, facts)) ? announceCode(meetingId) : null,
    may: { run: isAllowed(mayRun(actor, facts)), record: isAllowed(mayRecord(actor, facts)), openPoll: isAllowed(mayOpenPoll(actor, facts)), enterVotes: isAllowed(mayEnterVotes(actor, facts)) },
  }
}

/** The items a guest of the meeting came for, none when for all of it; null for who has a place of their own. */
const guestAt = (actor: Actor, meeting: { id: string; bodyId: string }): { itemIds: string[] } | null => {
  if (isMember(actor, meeting.bodyId) || !isGuest(actor, meeting.id)) return null
  return { itemIds: itemsOfGuest(actor, meeting) ?? [] }
}

export type LivePage = Awaited<ReturnType<typeof livePage>>
