import type { MeetingStatus } from '~prisma/enums'

/** What decides how much of a meeting everybody may read. */
export interface PublicFacts {
  status: MeetingStatus
  /** Whether the meeting itself is open to the public. */
  isPublic: boolean
  /** Whether people were ever told of it: a meeting may be cancelled before that. */
  wasConvened: boolean
  /** Whether a version of its minutes was published. */
  hasPublishedMinutes: boolean
}

/** An item as publication looks at it. */
export interface ItemFacts {
  /** It, or the item it stands under, is a closed one. */
  isClosed: boolean
}
