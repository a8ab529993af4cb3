import { z } from 'zod'
import { interims, majorities, methods, quorumRules, tieRules, visibilities } from '../polls/poll'
import { publications } from '../polls/secret/secret-poll'

const id = z.string()
/** ISO 8601, UTC. */
const moment = z.string()
const count = z.number().int().min(0)
const majority = z.enum(majorities)
const quorumRule = z.enum(quorumRules)
const itemKind = z.enum(['noting', 'discussion', 'advice', 'decision'])
const outcome = z.enum(['noted', 'discussed', 'agreed', 'adviceFavourable', 'adviceConditional', 'adviceUnfavourable', 'adviceNone', 'decided', 'adjourned'])

const liveMeeting = z.strictObject({
  id,
  title: z.string(),
  bodyName: z.string(),
  status: z.enum(['preparation', 'convened', 'running', 'minutes', 'approved', 'published', 'cancelled']),
  isPublic: z.boolean(),
  place: z.string(),
  startsAt: moment,
  expectedEndAt: moment,
  openedAt: moment.nullable(),
  closedAt: moment.nullable(),
  /** The rules a new poll starts with, and the voting seats of the body. */
  majority,
  quorumRule,
  votingSeats: count,
})

/** An item on the agenda. Of a closed item that may not be read only its number and times remain: `title` and `kind` are null. */
const liveAgendaItem = z.strictObject({
  id,
  number: z.string(),
  depth: count,
  title: z.string().nullable(),
  kind: itemKind.nullable(),
  isClosed: z.boolean(),
  /** How it came after the convocation. */
  addition: z.enum(['added', 'urgent']).nullable(),
  minutes: count,
  plannedAt: moment,
  startedAt: moment.nullable(),
  endedAt: moment.nullable(),
  isCurrent: z.boolean(),
  outcome: outcome.nullable(),
})

/** What is on the table now. `record` is null for everybody but chair and secretary; a closed item that may not be read has no content. */
const liveItem = z.strictObject({
  id,
  presenter: z.string(),
  /** The organisation that submitted it. */
  submittedBy: z.string().nullable(),
  /** Why it could not wait; empty for most. */
  urgencyReason: z.string(),
  note: z.string(),
  record: z.string().nullable(),
  outcomeText: z.string(),
  /** The open action points of the body, when the item follows them up. */
  followUp: z.array(z.strictObject({ id, description: z.string(), dueOn: z.string(), owner: z.string(), isClosed: z.boolean() })),
  attachments: z.array(z.strictObject({ id, name: z.string(), mediaType: z.string(), size: count })),
  decisions: z.array(z.strictObject({ id, number: z.string(), title: z.string() })),
  actionPoints: z.array(z.strictObject({ id, description: z.string(), dueOn: z.string(), owner: z.string().nullable() })),
})

/** Somebody of the attendance list. A guest has no seat; `forItem` is the number of the item they are there for, when it is one alone. */
const livePerson = z.strictObject({
  id,
  seatId: id.nullable(),
  name: z.string(),
  organisationName: z.string(),
  role: z.enum(['chair', 'secretary', 'voting', 'advisory', 'observer', 'guest']),
  forItem: z.string().nullable(),
  votes: z.boolean(),
  /** In the room. Who is away for the item on the table is so still, but is `isRecused`. */
  isPresent: z.boolean(),
  isRecused: z.boolean(),
  isExcused: z.boolean(),
  isSubstitute: z.boolean(),
  arrivedAt: moment.nullable(),
  leftAt: moment.nullable(),
  /** Who votes for this seat while nobody sits on it: for the whole meeting, or for the item on the table. */
  proxyTo: z.string().nullable(),
  /** For whom this seat votes besides. */
  proxiesOf: z.array(z.string()),
})

/** Whether there are enough to decide, by the rule of the body, for the item on the table: seats, organisations or municipalities. */
const liveQuorum = z.strictObject({
  rule: quorumRule,
  needed: count,
  present: count,
  total: count,
  isReached: z.boolean(),
  /** Since when, without a break. */
  reachedAt: moment.nullable(),
})

const quorum = z.strictObject({ rule: quorumRule, needed: count, present: count, total: count, isReached: z.boolean() })

/** How often an option was chosen: by how many seats, and with what weight. */
const optionCount = z.strictObject({ key: z.string(), seats: count, weight: count })

const livePollResult = z.strictObject({
  counts: z.array(optionCount),
  /** The ballots themselves, abstentions included. */
  ballots: z.strictObject({ seats: count, weight: count }),
  majority,
  quorum,
  needed: count.nullable(),
  isAdopted: z.boolean().nullable(),
  winners: z.array(z.string()),
  reason: z.enum(['adopted', 'noQuorum', 'noVotes', 'noneFor', 'opposed', 'tie', 'castingVote', 'tooFew', 'municipality', 'position']),
  castingKey: z.string().nullable(),
  municipalities: z.array(z.strictObject({ name: z.string(), isInFavour: z.boolean() })).nullable(),
})

/** What a seat voted. `choices` is empty when it did not; `isEntered`: by the secretary. */
const liveVote = z.strictObject({
  name: z.string(),
  organisationName: z.string(),
  proxyOf: z.string().nullable(),
  choices: z.array(z.string()),
  reason: z.string(),
  isEntered: z.boolean(),
})

/** What is special about a secret poll. `publicKey`: what envelopes are sealed for, base64url. `invalid`: envelopes without a valid vote, known at closing. */
const liveSecret = z.strictObject({
  publicKey: z.string(),
  publication: z.enum(publications),
  isSmall: z.boolean(),
  weightsTell: z.boolean(),
  invalid: count.nullable(),
  isVoid: z.boolean(),
})

/** A poll. While it is open there is no `result`, and nobody's choice is anywhere in it. */
const livePoll = z.strictObject({
  id,
  itemId: id,
  question: z.string(),
  method: z.enum(methods),
  options: z.array(z.strictObject({ key: z.string(), label: z.string() })),
  minChoices: count,
  maxChoices: count,
  majority,
  tieRule: z.enum(tieRules),
  visibility: z.enum(visibilities),
  interim: z.enum(interims),
  /** As it was when the poll opened. */
  quorum,
  status: z.enum(['open', 'closed', 'withdrawn']),
  seats: count,
  openedAt: moment,
  closedAt: moment.nullable(),
  withdrawReason: z.string(),
  result: livePollResult.nullable(),
  /** Who voted what, after closing, when the poll is by name and its item is on the table. Null on the screen. */
  votes: z.array(liveVote).nullable(),
  /** Null of any other poll. */
  secret: liveSecret.nullable(),
})

const liveTurnoutSeat = z.strictObject({ seatId: id, name: z.string(), organisationName: z.string(), proxyOf: z.string().nullable(), hasVoted: z.boolean(), isEntered: z.boolean() })

/**
 * How far an open poll is. `voted`: how many seats have; null for all but chair and secretary when the poll hides it. `counts`: only when the poll shows them live.
 * `waitingFor` names the last ones, and `seats` tells of a small table who has voted (never what): for chair and secretary alone.
 */
const liveTurnout = z.strictObject({ pollId: id, voted: count.nullable(), counts: z.array(optionCount).nullable(), waitingFor: z.array(z.string()).nullable(), seats: z.array(liveTurnoutSeat).nullable() })

const who = { id, name: z.string(), organisationName: z.string(), isPointOfOrder: z.boolean() }

/** The speakers on the item on the table. `id` is that of the turn; `limitSeconds` is null when the body sets no limit; `spoken` counts turns that ended. */
const liveSpeakers = z.strictObject({
  current: z.strictObject({ ...who, startedAt: moment, limitSeconds: count.nullable() }).nullable(),
  queue: z.array(z.strictObject({ ...who, askedAt: moment })),
  spoken: z.array(z.strictObject({ name: z.string(), organisationName: z.string(), turns: count, seconds: count })),
})

/** The state of a running meeting. Each key is a section, replaced as a whole. */
export const liveView = z.strictObject({
  meeting: liveMeeting,
  agenda: z.array(liveAgendaItem),
  item: liveItem.nullable(),
  people: z.array(livePerson),
  quorum: liveQuorum,
  polls: z.array(livePoll),
  turnout: z.array(liveTurnout),
  speakers: liveSpeakers,
})

/** Rows of the sections that are lists: each replaces the row with its id, or comes at the end. */
export const liveRows = liveView.pick({ agenda: true, people: true, polls: true }).partial()

/** What somebody has to themselves: the seats they sit on, for which seats they may vote in its polls, what they voted, and their hand. */
export const liveOwn = z.strictObject({
  seats: z.array(z.strictObject({ seatId: id, organisationName: z.string(), votes: z.boolean(), weight: count, isPresent: z.boolean() })),
  entitled: z.array(z.strictObject({ pollId: id, seatId: id, organisationName: z.string(), proxyOf: z.string().nullable() })),
  votes: z.array(z.strictObject({ pollId: id, seatId: id, choices: z.array(z.string()), reason: z.string(), isEntered: z.boolean(), key: z.string(), at: moment })),
  /** `turn`: the person's own turn on the item on the table, waiting or speaking. */
  floor: z.strictObject({ mayAsk: z.boolean(), turn: z.strictObject({ id, isPointOfOrder: z.boolean(), isSpeaking: z.boolean() }).nullable() }),
})

export type LiveView = z.infer<typeof liveView>
export type LiveMeeting = z.infer<typeof liveMeeting>
export type LiveAgendaItem = z.infer<typeof liveAgendaItem>
export type LiveItem = z.infer<typeof liveItem>
export type LivePerson = z.infer<typeof livePerson>
export type LiveQuorum = z.infer<typeof liveQuorum>
export type LivePoll = z.infer<typeof livePoll>
export type LiveSpeakers = z.infer<typeof liveSpeakers>
export type LiveVote = z.infer<typeof liveVote>
export type LiveTurnout = z.infer<typeof liveTurnout>
export type LiveRows = Partial<Pick<LiveView, 'agenda' | 'people' | 'polls'>>
export type LiveOwn = z.infer<typeof liveOwn>

export type LiveSection = keyof LiveView
export const liveSections = Object.keys(liveView.shape) as LiveSection[]

/** Chair and secretary; who reads closed items; who does not; the projector; who is there as a guest for these items (their ids, with commas between). */
export type Audience = 'leaders' | 'readers' | 'observers' | 'screen' | `guest:${string}`
