import type { ThreadStatus } from '~prisma/enums'

export type { CommentReason, ThreadStatus } from '~prisma/enums'

/** In signs. */
export const longestComment = 4_000
export const longestQuote = 2_000

/** Threads on one page, and of each thread as many comments as a card shows at first. */
export const threadsPerPage = 50
export const commentsPerCard = 20

/** Which threads somebody wants to see. */
export const threadFilters = ['open', 'resolved', 'mine'] as const
export type ThreadFilter = (typeof threadFilters)[number]

/** What policies need to know of a thread. */
export interface ThreadFacts {
  id: string
  status: ThreadStatus
  createdById: string
  assigneeId: string | null
}
