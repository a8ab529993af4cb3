import { db } from '~/core/db.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { getDocumentFacts } from '../documents/document-facts.server'
import { readersAndMembers } from '../documents/document-readers.server'
import { mayMentionIn } from '../documents/document.policy'
import type { Mention } from '../documents/paper/paper-text'
import { readableDecisions } from '../meetings/decisions/decision-access'
import { beginsLike } from './begins-like'

/** What may be named in a paper: the attributes of its mention, and a line that tells it from others. */
export interface MentionOffer {
  kind: Mention['attrs']['kind']
  id: string
  label: string
  detail: string
}

/** Whoever wants another goes on typing. */
const most = { person: 5, body: 3, decision: 3 }

/**
 * Whom and what the actor may name in a paper, and has begun to: who may read it, the members of the actor's bodies, those bodies themselves, and decisions the
 * actor may read. A decision is named by its number, which tells other readers nothing of a closed item. @throws DomainError 404, 403, 409
 */
export const mentionOffers = async (actor: Actor, documentId: string, typed: string): Promise<MentionOffer[]> => {
  const paper = await getDocumentFacts(db, documentId)
  requireAllowed(mayMentionIn(actor, paper))
  const people = await readersAndMembers(db, paper, actor.bodies.map(({ id }) => id))
  return [
    ...begunLike(typed, people).slice(0, most.person).map(({ id, name, organisation }): MentionOffer => ({ kind: 'person', id, label: name, detail: organisation })),
    ...begunLike(typed, actor.bodies).slice(0, most.body).map(({ id, name }): MentionOffer => ({ kind: 'body', id, label: name, detail: '' })),
    ...(await decisionsLike(actor, typed)),
  ]
}

const begunLike = <Named extends { name: string }>(typed: string, all: readonly Named[]): Named[] => all.filter(({ name }) => beginsLike(name, typed))

/** Those taken last. */
const decisionsLike = async (actor: Actor, typed: string): Promise<MentionOffer[]> => {
  const found = { contains: typed }
  const decisions = await db.decision.findMany({
    where: { AND: [readableDecisions(actor), { OR: [{ number: found }, { title: found }] }] },
    select: { number: true, title: true },
    orderBy: { id: 'desc' },
    take: most.decision,
  })
  return decisions.map(({ number, title }) => ({ kind: 'decision', id: number, label: number, detail: title }))
}
