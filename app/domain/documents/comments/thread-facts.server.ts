import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { DocumentFacts } from '../document'
import { documentFactColumns, factsOf } from '../document-facts.server'
import { mayReadDocument } from '../document.policy'
import type { ThreadFacts } from './comment'

const columns = { id: true, status: true, createdById: true, assigneeId: true, commentCount: true } as const

export interface LoadedThread {
  thread: ThreadFacts & { commentCount: number }
  document: DocumentFacts
  place: { documentId: string; meetingId: string | null; threadId: string }
}

/** A thread of this document that the actor may read. @throws DomainError 404 */
export const loadThread = async (db: Db, actor: Actor, { documentId, threadId }: { documentId: string; threadId: string }): Promise<LoadedThread> => {
  const row = await db.commentThread.findFirst({ where: { id: threadId, documentId }, select: { ...columns, document: { select: documentFactColumns } } })
  if (!row) throw notFound()
  const { document: found, ...thread } = row
  const document = factsOf(found)
  requireAllowed(mayReadDocument(actor, document))
  return { thread, document, place: { documentId, meetingId: document.meetingId, threadId } }
}

/** A comment in it. @throws DomainError 404 */
export const loadComment = async (db: Db, actor: Actor, ids: { documentId: string; threadId: string; commentId: string }) => {
  const loaded = await loadThread(db, actor, ids)
  const comment = await db.comment.findFirst({ where: { id: ids.commentId, threadId: ids.threadId }, select: { id: true, authorId: true, text: true, withdrawnAt: true, mentions: { select: { personId: true } } } })
  if (!comment) throw notFound()
  return { ...loaded, comment }
}
