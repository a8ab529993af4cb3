import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { untilNextChange } from '~/core/until-next-change.server'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { CommentThreadWhereInput } from '~prisma/models'
import type { Actor } from '../../actor'
import type { DocumentFacts } from '../document'
import { getDocumentFacts } from '../document-facts.server'
import { documentReaders } from '../document-readers.server'
import { mayCommentOn, mayReadDocument } from '../document.policy'
import { resolveAnchor, type Resolved } from './anchor'
import { commentsPerCard, type ThreadFilter, threadsPerPage } from './comment'
import { mayChangeComment, maySettleThread } from './comment.policy'
import { loadWords } from './load-words.server'
import { loadComment } from './thread-facts.server'

const commentColumns = {
  id: true,
  threadId: true,
  number: true,
  text: true,
  organisation: true,
  createdAt: true,
  editedAt: true,
  withdrawnAt: true,
  author: { select: { id: true, name: true } },
  mentions: { select: { person: { select: { name: true } } } },
} as const

const threadColumns = {
  id: true,
  anchorStart: true,
  anchorEnd: true,
  quote: true,
  quoteBefore: true,
  quoteAfter: true,
  suggestionId: true,
  status: true,
  resolvedAt: true,
  createdById: true,
  assigneeId: true,
  commentCount: true,
  resolvedBy: { select: { name: true } },
  assignee: { select: { id: true, name: true } },
} as const

interface Wish {
  documentId: string
  filter: ThreadFilter
  /** How many threads to pass over. */
  skip: number
}

/**
 * One page of the threads of a document, in the order of the text: first those about the whole of it, last those whose words have gone.
 * @throws DomainError 404.
 */
export const threadsPage = async (actor: Actor, { documentId, filter, skip }: Wish) => {
  const document = await getDocumentFacts(db, documentId)
  requireAllowed(mayReadDocument(actor, document))
  const whose = filter === 'mine' ? actor.personId : ''
  const ordered = await untilNextChange(`comments/order/${documentId}/${filter}/${whose}`, () => threadsInOrder(documentId, filterOf(actor, filter)))
  const shown = ordered.slice(skip, skip + threadsPerPage)
  return {
    ...(await aroundThreads(actor, document)),
    filter,
    skip,
    counts: await countsOf(actor, documentId),
    threads: await threadsWithComments(actor, document, shown),
    nextSkip: ordered.length > skip + threadsPerPage ? skip + threadsPerPage : null,
  }
}

/** One thread with all that was said in it, 100 at a time. @throws DomainError 404. */
export const threadPage = async (actor: Actor, { documentId, threadId, after = 0 }: { documentId: string; threadId: string; after?: number }) => {
  const document = await getDocumentFacts(db, documentId)
  requireAllowed(mayReadDocument(actor, document))
  const ordered = await threadsInOrder(documentId, { id: threadId })
  const [thread] = await threadsWithComments(actor, document, ordered, { gt: after, lte: after + 100 })
  if (!thread) throw notFound()
  return { ...(await aroundThreads(actor, document)), thread, nextAfter: thread.commentCount > after + 100 ? after + 100 : null }
}

export type ThreadsPage = Awaited<ReturnType<typeof threadsPage>>
export type ThreadPage = Awaited<ReturnType<typeof threadPage>>
export type ShownThread = ThreadsPage['threads'][number]
export type ShownComment = ShownThread['comments'][number]

const aroundThreads = async (actor: Actor, document: DocumentFacts) => {
  const mayComment = isAllowed(mayCommentOn(actor, document))
  return { document: { id: document.id, title: await titleOf(document.id) }, mayComment, readers: mayComment ? await documentReaders(db, document) : [] }
}

const titleOf = async (id: string): Promise<string> => (await db.document.findUniqueOrThrow({ where: { id }, select: { title: true } })).title

const filterOf = ({ personId }: Actor, filter: ThreadFilter): CommentThreadWhereInput =>
  filter === 'mine'
    ? { status: 'open', OR: [{ assigneeId: personId }, { comments: { some: { mentions: { some: { personId } } } } }] }
    : { status: filter }

const countsOf = async (actor: Actor, documentId: string): Promise<Record<ThreadFilter, number>> => {
  const byStatus = await db.commentThread.groupBy({ by: ['status'], where: { documentId }, _count: { _all: true } })
  const countOf = (status: 'open' | 'resolved') => byStatus.find((row) => row.status === status)?._count._all ?? 0
  return { open: countOf('open'), resolved: countOf('resolved'), mine: await db.commentThread.count({ where: { documentId, ...filterOf(actor, 'mine') } }) }
}

interface Placed {
  id: string
  /** Null: about the whole document. */
  resolved: Resolved | null
  /** The words that stand there by now, when they are others. */
  words: string
  /** How many signs stand before them. */
  near: number
}

const threadsInOrder = async (documentId: string, where: CommentThreadWhereInput): Promise<Placed[]> => {
  const rows = await db.commentThread.findMany({
    where: { documentId, ...where },
    select: { id: true, anchorStart: true, anchorEnd: true, quote: true, quoteBefore: true, quoteAfter: true },
    orderBy: { id: 'asc' },
  })
  if (rows.length === 0) return []
  const { document, words } = await loadWords(documentId)
  const placed = rows.map(({ id, anchorStart, anchorEnd, quote, quoteBefore, quoteAfter }): Placed & { at: number } => {
    if (!anchorStart || !anchorEnd) return { id, resolved: null, words: '', near: 0, at: -1 }
    const resolved = resolveAnchor(document, words, { start: anchorStart, end: anchorEnd, quote, before: quoteBefore, after: quoteAfter })
    if (resolved.state === 'gone') return { id, resolved, words: '', near: 0, at: Number.POSITIVE_INFINITY }
    return { id, resolved, words: resolved.state === 'changed' ? words.text.slice(resolved.from, resolved.to) : '', near: resolved.from, at: resolved.from }
  })
  return placed.sort((one, other) => (one.at === other.at ? 0 : one.at - other.at))
}

const threadsWithComments = async (actor: Actor, document: DocumentFacts, placed: Placed[], numbers: { gt?: number; lte: number } = { lte: commentsPerCard }) => {
  const ids = placed.map(({ id }) => id)
  const rows = await db.commentThread.findMany({ where: { id: { in: ids } }, select: threadColumns })
  const comments = await db.comment.findMany({ where: { threadId: { in: ids }, number: numbers }, select: commentColumns, orderBy: { number: 'asc' } })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return placed.map(({ id, resolved, words, near }) => {
    const { anchorStart, anchorEnd, quoteBefore, quoteAfter, createdById, assigneeId, ...thread } = byId.get(id)!
    return {
      ...thread,
      state: resolved?.state ?? ('whole' as const),
      anchor: anchorStart && anchorEnd ? { start: anchorStart, end: anchorEnd, before: quoteBefore, after: quoteAfter } : null,
      words,
      near,
      maySettle: isAllowed(maySettleThread(actor, document, { id, status: thread.status, createdById, assigneeId })),
      comments: comments.filter(({ threadId }) => threadId === id).map((comment) => shownComment(actor, comment)),
    }
  })
}

interface CommentRow {
  id: string
  number: number
  text: string
  organisation: string
  createdAt: Date
  editedAt: Date | null
  withdrawnAt: Date | null
  author: { id: string; name: string }
  mentions: { person: { name: string } }[]
}

/** What was withdrawn leaves the server no more. */
const shownComment = ({ personId }: Actor, { text, mentions, withdrawnAt, author, id, number, organisation, createdAt, editedAt }: CommentRow) => ({
  id,
  number,
  organisation,
  createdAt,
  editedAt,
  author: author.name,
  isOwn: author.id === personId,
  isWithdrawn: withdrawnAt !== null,
  text: withdrawnAt ? '' : text,
  mentions: withdrawnAt ? [] : mentions.map(({ person }) => person.name),
})

/** One's own comment, to put in other words. @throws DomainError 404, 403, 409 */
export const commentToEdit = async (actor: Actor, ids: { documentId: string; threadId: string; commentId: string }) => {
  const { comment, document } = await loadComment(db, actor, ids)
  requireAllowed(mayChangeComment(actor, document, comment))
  return { ...ids, title: await titleOf(ids.documentId), text: comment.text, readers: await documentReaders(db, document) }
}
