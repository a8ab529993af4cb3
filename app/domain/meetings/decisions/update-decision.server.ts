import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { DecisionContent } from './decision.schema'
import { decisionUpdated } from './decisions.events'
import { mayRecordDecision } from './decisions.policy'
import { factsOfItem, loadItem } from './recording-facts.server'
import { requirePollOfItem } from './require-poll.server'
import { writeArticles } from './write-articles.server'

/**
 * Rewrites a decision while its meeting runs or its minutes are a draft. Its number stays.
 * @throws DomainError as recordDecision does.
 */
export const updateDecision = (actor: Actor, { number, title, reasons, legalBasis = '', articles, pollId }: DecisionContent & { number: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const decision = await tx.decision.findUnique({ where: { number }, select: { id: true, meetingId: true, itemId: true } })
    if (!decision) throw notFound()
    requireAllowed(mayRecordDecision(actor, factsOfItem(await loadItem(tx, decision))))
    if (pollId) await requirePollOfItem(tx, decision.itemId, pollId)
    await tx.decision.update({ where: { id: decision.id }, data: { title, reasons, legalBasis, pollId: pollId ?? null } })
    await writeArticles(tx, decision.id, articles)
    record(decisionUpdated(decision.id, decision.meetingId, decision.itemId, number))
  })
