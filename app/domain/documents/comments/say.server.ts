import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import type { Actor } from '../../actor'
import type { DocumentFacts } from '../document'
import { documentReaders } from '../document-readers.server'
import { shownOrganisation } from '../shown-organisation.server'
import { mentionsIn } from './mentions'
import { tellConcerned } from './tell-concerned.server'

interface Said {
  document: DocumentFacts
  threadId: string
  /** How many were said before it. */
  before: number
  text: string
}

/** Adds a comment to a thread, within the command that causes it, and tells whom it concerns. @returns its id */
export const say = async (tx: Tx, actor: Actor, { document, threadId, before, text }: Said): Promise<string> => {
  const commentId = newId()
  const number = before + 1
  const organisation = await shownOrganisation(tx, actor, document.bodyId)
  const concerned = await concernedBy(tx, document, threadId)
  await tx.comment.create({ data: { id: commentId, threadId, number, authorId: actor.personId, organisation, text, createdAt: clock.now() } })
  await tx.commentThread.update({ where: { id: threadId }, data: { commentCount: number } })
  const mentioned = await mention(tx, { document, commentId, text })
  const about = { threadId, commentId, byId: actor.personId }
  await tellConcerned(tx, { ...about, reason: 'mention', personIds: mentioned })
  await tellConcerned(tx, { ...about, reason: number === 1 ? 'thread' : 'reply', personIds: concerned.filter((id) => !mentioned.includes(id)) })
  return commentId
}

/** Notes who is named in a comment. @returns who */
export const mention = async (tx: Tx, { document, commentId, text }: { document: DocumentFacts; commentId: string; text: string }): Promise<string[]> => {
  const personIds = text.includes('@') ? mentionsIn(text, await documentReaders(tx, document)) : []
  for (const personId of personIds) await tx.commentMention.create({ data: { commentId, personId } })
  return personIds
}

/** Whose paper it is, who was given the thread, and who spoke in it before. */
const concernedBy = async (tx: Tx, { ownerId }: DocumentFacts, threadId: string): Promise<string[]> => {
  const [thread, authors] = [
    await tx.commentThread.findUniqueOrThrow({ where: { id: threadId }, select: { assigneeId: true, createdById: true } }),
    await tx.comment.findMany({ where: { threadId, withdrawnAt: null }, distinct: ['authorId'], select: { authorId: true }, orderBy: { number: 'asc' }, take: 200 }),
  ]
  return [...new Set([ownerId, thread.assigneeId, thread.createdById, ...authors.map(({ authorId }) => authorId)].filter((id) => id !== null))]
}
