import type { Answer, ItemKind, ItemOutcome, Majority, PollInterim, PollMethod, PollVisibility } from '~prisma/enums'
import type { BodyKey, OrganisationKey, PersonKey } from './cast'

/** One meeting of the demo, as data. How far it gets is up to `until`. */
export interface MeetingStory {
  body: BodyKey
  title: string
  /** Days from today; today is 0. */
  day: number
  time: string
  place: string
  onlineLink?: string
  until: 'preparation' | 'convened' | 'submitted' | 'published'
  items: ItemStory[]
  answers?: Partial<Record<PersonKey, AnswerStory>>
  guests?: GuestStory[]
  /** Who lets whom vote, for the whole meeting. */
  proxies?: { giver: PersonKey; holder: PersonKey }[]
}

export interface GuestStory {
  name: string
  organisation: string
  email?: string
  /** The title of the one item they come for. */
  forItem?: string
}

export interface AnswerStory {
  answer: Answer
  substituteName?: string
  remark?: string
}

export interface ItemStory {
  title: string
  kind: ItemKind
  minutes: number
  presenter?: PersonKey
  note?: string
  isClosed?: boolean
  approvesLastMinutes?: boolean
  followsActions?: boolean
  /** It came after the convocation, and a notice of change told of it. Only at the top of the agenda. */
  isAddedLater?: boolean
  /** Codes of the checklists, of those that hold on the day of the meeting. */
  subjects?: string[]
  attachments?: AttachmentStory[]
  /** Titles of papers that stand with it, as they were when the agenda was made. Only of those written first. */
  papers?: string[]
  children?: ItemStory[]
  /** What happened, for a meeting that was held. */
  record?: string
  outcome?: { outcome: ItemOutcome; text?: string }
  /** The vote that the decision rests on. */
  poll?: PollStory
  /** What else was asked of the table. */
  polls?: PollStory[]
  decision?: DecisionStory
  actions?: ActionStory[]
  /** Who has the floor, in this order, and for how many minutes; together less than the item takes. */
  speakers?: { who: PersonKey; minutes: number; isPointOfOrder?: boolean }[]
  /** Who comes in while this item is treated. */
  arrives?: PersonKey
  /** Who goes home during this item. */
  leaves?: PersonKey
  /** Who has a conflict of interest here. */
  recused?: PersonKey
}

export interface AttachmentStory {
  name: string
  title: string
  lines: string[]
}

export interface PollStory {
  question: string
  majority?: Majority
  method?: PollMethod
  /** One of many, several of many. */
  options?: string[]
  maxChoices?: number
  visibility?: PollVisibility
  interim?: PollInterim
  /** What everybody answers who is not an exception; for, unless told otherwise. */
  usual?: string
  /** Who answers otherwise: keys of options, and the reason where one is asked. */
  except?: Partial<Record<PersonKey, string | { choices: string[]; reason?: string }>>
  /** A show of hands, as it was counted. */
  hands?: { for: number; against: number; abstain: number }
  /** Opened by mistake, and taken back with this reason. */
  withdrawn?: string
}

export interface DecisionStory {
  title: string
  reasons: string
  legalBasis?: string
  articles: string[]
}

export interface ActionStory {
  description: string
  owner?: PersonKey
  organisation?: OrganisationKey
  /** Days from today. */
  due: number
  isDone?: boolean
}
