import { z } from 'zod'
import { liveOwn, liveRows, liveView } from '../domain/meetings/live/live-view'
import { voteSchema } from '../domain/meetings/polls/poll.schema'
import { sealedVoteSchema } from '../domain/meetings/polls/secret/sealed-vote.schema'

/** Where the sockets are. */
export const socketPath = '/socket.io'

/** Something a page can be about, other than a running meeting: news of it is an invitation to load again. */
const topic = z.string().regex(/^(meetings|decisions|actions|documents|management|outbox|(meeting|person|document|comments):[\w-]{1,64})$/)
export type Topic = 'meetings' | 'decisions' | 'actions' | 'documents' | 'management' | 'outbox' | `meeting:${string}` | `person:${string}` | `document:${string}` | `comments:${string}`

const id = z.string().min(1).max(64)
/** The number of the last event a state knows of. It only grows, also over restarts of the server. */
const revision = z.number().int().min(0)

const refusal = z.strictObject({
  ok: z.literal(false),
  /** For programs: those of votes (refusal.ts), malformed, forbidden, notFound, notNow, tooMany, failed. */
  code: z.string(),
  /** For people, in the language of their account. */
  message: z.string(),
})

const accepted = z.strictObject({ ok: z.literal(true) })

const receipt = z.strictObject({
  pollId: id,
  key: z.string(),
  choices: z.array(z.string()),
  at: z.string(),
  ballots: z.array(z.strictObject({ id, seatId: id })),
})

const own = z.strictObject({ meetingId: id, revision, own: liveOwn })

const changed = z.strictObject({ meetingId: id, previous: revision, revision, sections: liveView.partial() })

/** What a client asks, and what the server answers through the acknowledgement. */
export const requests = {
  /** Follow a meeting. Asking again gives the whole state again. */
  'meeting:join': {
    payload: z.object({ meetingId: id, view: z.enum(['room', 'screen']) }),
    reply: z.union([accepted.extend({ meetingId: id, revision, now: z.string(), view: liveView, own: own.omit({ meetingId: true }) }), refusal]),
  },
  'meeting:leave': { payload: z.object({ meetingId: id }), reply: z.union([accepted, refusal]) },
  /** Vote, in clear or, in a secret poll, sealed. The answer comes when the vote is on disk. The same key again gives the same receipt. */
  'vote:cast': {
    payload: z.union([z.object({ ...sealedVoteSchema.shape, pollId: id }), z.object({ ...voteSchema.shape, pollId: id })]),
    reply: z.union([accepted.extend({ receipt }), refusal]),
  },
  'topic:join': { payload: z.object({ topic }), reply: z.union([accepted, refusal]) },
  'topic:leave': { payload: z.object({ topic }), reply: z.union([accepted, refusal]) },
} as const

/** What the server tells by itself. */
export const notices = {
  /** Sections that changed, each to be replaced as a whole. `previous` must be the revision the client has; else it joins again. */
  'meeting:changed': changed,
  /** The same, where of some sections only rows changed. */
  'meeting:amended': changed.extend({ rows: liveRows }),
  /** The whole of what the person has to themselves; older revisions are to be ignored. */
  'meeting:own': own,
  /** Something happened to this topic: load again what shows it. */
  invitation: z.strictObject({ topic }),
  /** The session has ended; the server disconnects after this. */
  'session:ended': z.strictObject({}),
} as const

export type RequestName = keyof typeof requests
export type Ask<Name extends RequestName> = z.input<(typeof requests)[Name]['payload']>
export type Reply<Name extends RequestName> = z.output<(typeof requests)[Name]['reply']>
export type Refusal = z.output<typeof refusal>

export type NoticeName = keyof typeof notices
export type Notice<Name extends NoticeName> = z.output<(typeof notices)[Name]>

export type ClientToServer = { [Name in RequestName]: (payload: Ask<Name>, reply: (answer: Reply<Name>) => void) => void }
export type ServerToClient = { [Name in NoticeName]: (notice: Notice<Name>) => void }
