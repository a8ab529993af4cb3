import { after, clock, minutes } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import { queueMail } from '~/core/mail.server'
import type { CommentReason } from './comment'

/** What happens within this time goes in one mail. */
export const digestDelay = minutes(5)

interface News {
  threadId: string
  commentId: string | null
  /** Whoever did it is not told of it. */
  byId: string
  reason: CommentReason
  personIds: readonly string[]
}

/** Tells people by mail, some minutes later, together with what else comes for them. Who does not want such mail gets none. */
export const tellConcerned = async (tx: Tx, { threadId, commentId, byId, reason, personIds }: News): Promise<void> => {
  const people = await tx.person.findMany({ where: { id: { in: personIds.filter((id) => id !== byId) }, suspendedAt: null, commentMail: true }, select: { id: true, email: true } })
  for (const { id: personId, email } of people) {
    const now = clock.now()
    const open = await tx.commentNews.findFirst({ where: { personId, dueAt: { gt: now } }, orderBy: { dueAt: 'desc' }, select: { digestId: true, dueAt: true } })
    const { digestId, dueAt } = open ?? { digestId: newId(), dueAt: after(now, digestDelay) }
    await tx.commentNews.create({ data: { id: newId(), digestId, dueAt, personId, threadId, commentId, reason, createdAt: now } })
    if (!open) await queueMail(tx, { kind: 'comments.digest', to: email, payload: { digestId, personId }, dueAt })
  }
}
