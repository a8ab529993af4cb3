import type { ItemAddition, ItemKind, ItemOutcome, Majority, PollMethod, PollVisibility, QuorumRule, SeatRole, TieRule } from '~prisma/enums'
import type { Quorum } from '../attendance/quorum'
import type { Count } from '../polls/tally/ballot-counts'

/** What was recorded in a meeting, as its minutes show it. Moments are ISO strings (UTC), so that records can be frozen as JSON. */
export interface MinutesRecords {
  meeting: MeetingRecord
  attendance: AttendanceRecord
  /** In the order of the agenda. */
  items: ItemRecord[]
  polls: PollRecord[]
  decisions: DecisionRecord[]
  actions: ActionRecord[]
}

export interface MeetingRecord {
  id: string
  title: string
  body: string
  startsAt: string
  openedAt: string | null
  closedAt: string | null
  place: string
  isPublic: boolean
}

export interface AttendanceRecord {
  kind: 'attendance'
  present: { organisation: string; people: Attendant[] }[]
  /** Absent in records frozen before there were guests, and when there were none. */
  guests?: AttendingGuest[]
  /** Those that were given; absent when there were none. */
  proxies?: RecordedProxy[]
  excused: { organisation: string; name: string }[]
  absent: { organisation: string; name: string }[]
}

export interface Attendant {
  name: string
  role: SeatRole
  isSubstitute: boolean
  /** The number of the item during which they came, when they came late: "vanaf punt 6". */
  from: string | null
  /** The number of the item during which they left early: "tot punt 7". */
  until: string | null
  /** The numbers of the items they stayed away from, for a conflict of interest. */
  recused?: string[]
  /** They went out during one item and came back during another, or the same. */
  gaps?: { from: string; until: string }[]
}

export interface AttendingGuest {
  name: string
  /** In their own words; may be empty. */
  organisation: string
  /** The number of the item they were there for, when it was one alone. */
  forItem: string | null
  from: string | null
  until: string | null
}

/** Who let whom vote: the whole meeting, or the item with this number. */
export interface RecordedProxy {
  giver: string
  giverOrganisation: string
  holder: string
  holderOrganisation: string
  item: string | null
}

export interface ItemRecord {
  kind: 'item'
  id: string
  number: string
  title: string
  itemKind: ItemKind
  presenter: string
  /** Closed itself, or standing under a closed item. */
  isClosed: boolean
  outcome: ItemOutcome | null
  outcomeText: string
  /** What it is about, in the words of the checklists. Left out when there is nothing to say, as in minutes frozen before there were checklists. */
  subjects?: { code: string; title: string }[]
  /** How it came after the convocation, why it could not wait, and which organisation submitted it. Left out when there is nothing to say. */
  addition?: ItemAddition
  urgencyReason?: string
  submittedBy?: string
  /** What the secretary noted during the meeting: the first text of the draft. */
  notes: string
}

/** A poll, with what its verdict follows from: minutes must be able to say it again without asking anybody. */
export interface PollRecord {
  kind: 'poll'
  version: 2
  id: string
  itemId: string
  question: string
  method: PollMethod
  visibility: PollVisibility
  options: { key: string; label: string }[]
  majority: Majority
  tieRule: TieRule
  quorum: Quorum
  /** How many seats might vote. */
  seats: number
  counts: Count[]
  castingKey: string | null
  /** Null where nothing was adopted or rejected. */
  isAdopted: boolean | null
  /** The options that reached the rule. */
  winners: string[]
  /** Who voted what; null when the poll was not by name. */
  votes: VoteOfSeat[] | null
}

export interface VoteOfSeat {
  name: string
  organisationName: string
  /** For whom, when it was by proxy. */
  proxyOf: string | null
  choices: string[]
  reason: string
  /** By the secretary, for a seat without a device. */
  isEntered: boolean
}

/** A poll as the first minutes froze it: for, against and abstentions. */
export interface FirstPollRecord {
  kind: 'poll'
  id: string
  itemId: string
  question: string
  labels: { for: string; against: string; abstain: string }
  seats: { for: number; against: number; abstain: number }
  weights: { for: number; against: number; abstain: number }
  majority: Majority
  quorumRule: QuorumRule
  seatsTotal: number
  seatsPresent: number
  isAdopted: boolean
}

export interface DecisionRecord {
  kind: 'decision'
  id: string
  itemId: string
  number: string
  title: string
  reasons: string
  legalBasis: string
  articles: string[]
  /** The vote it came from. */
  poll: PollRecord | FirstPollRecord | null
}

export interface ActionRecord {
  kind: 'action'
  id: string
  itemId: string
  description: string
  owner: string
  /** Calendar date, YYYY-MM-DD. */
  dueOn: string
}

export type BlockRecord = AttendanceRecord | Omit<ItemRecord, 'notes'> | PollRecord | FirstPollRecord | DecisionRecord | ActionRecord
export type BlockKind = BlockRecord['kind']

export const blockKinds = ['attendance', 'item', 'poll', 'decision', 'action'] as const satisfies readonly BlockKind[]

/** A place in the text where a record stands. The attendance is that of the meeting itself. */
export interface Block {
  kind: BlockKind
  recordId: string
  /** The item whose section it belongs in; null for the opening section. */
  itemId: string | null
}

/** Every block that the minutes must hold, section by section. A vote that led to a decision stands inside that decision. */
export const blocksOf = (records: MinutesRecords): Block[] => [
  { kind: 'attendance', recordId: records.meeting.id, itemId: null },
  ...records.items.flatMap(({ id }): Block[] => [
    { kind: 'item', recordId: id, itemId: id },
    ...records.polls.filter((poll) => poll.itemId === id && !leadsToDecision(records, poll.id)).map((poll): Block => ({ kind: 'poll', recordId: poll.id, itemId: id })),
    ...records.decisions.filter(({ itemId }) => itemId === id).map((decision): Block => ({ kind: 'decision', recordId: decision.id, itemId: id })),
    ...records.actions.filter(({ itemId }) => itemId === id).map((action): Block => ({ kind: 'action', recordId: action.id, itemId: id })),
  ]),
]

/** The record that a block shows; undefined when the meeting has no such record. */
export const recordOf = (records: MinutesRecords, { kind, recordId }: Pick<Block, 'kind' | 'recordId'>): BlockRecord | undefined => {
  if (kind === 'attendance') return recordId === records.meeting.id ? records.attendance : undefined
  const found = { item: records.items, poll: records.polls, decision: records.decisions, action: records.actions }[kind].find(({ id }) => id === recordId)
  if (found?.kind !== 'item') return found
  const { notes: _, ...item } = found
  return item
}

const leadsToDecision = ({ decisions }: MinutesRecords, pollId: string): boolean => decisions.some(({ poll }) => poll?.id === pollId)
