import { db } from '~/core/db.server'
import type { Prisma } from '~prisma/client'
import { numberItems } from '../agenda/agenda'
import { loadVote } from './vote-record.server'

/** A decision as it is read: what was decided, by which vote, and what follows from it. `within` says which may be read; null when none fits. */
export const findDecisionRecord = async (number: string, within: Prisma.DecisionWhereInput) => {
  const found = await db.decision.findFirst({
    where: { AND: [{ number }, within] },
    select: {
      number: true,
      title: true,
      reasons: true,
      legalBasis: true,
      pollId: true,
      bodyId: true,
      itemId: true,
      createdAt: true,
      articles: { orderBy: { position: 'asc' }, select: { position: true, text: true } },
      item: { select: { title: true } },
      body: { select: { name: true } },
      meeting: { select: { id: true, title: true, startsAt: true, place: true, status: true, document: { select: { status: true } }, items: { select: { id: true, parentId: true, position: true } } } },
      actionPoints: {
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
        select: { id: true, description: true, dueOn: true, doneAt: true, owner: { select: { name: true } }, ownerOrganisation: { select: { name: true } } },
      },
    },
  })
  if (!found) return null
  const { pollId, itemId, item, meeting, actionPoints, ...decision } = found
  const { items, document, ...heldAt } = meeting
  return {
    ...decision,
    pollId,
    meeting: heldAt,
    minutesStatus: document?.status ?? null,
    item: { id: itemId, title: item.title, number: numberItems(items).find(({ id }) => id === itemId)?.number ?? '' },
    vote: pollId ? await loadVote(pollId) : null,
    actions: actionPoints.map(({ owner, ownerOrganisation, ...action }) => ({ ...action, owner: owner?.name ?? ownerOrganisation?.name ?? '' })),
  }
}

export type DecisionRecord = NonNullable<Awaited<ReturnType<typeof findDecisionRecord>>>
