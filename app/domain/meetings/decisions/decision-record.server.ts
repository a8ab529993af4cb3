import { db } from '~/core/db.server'
import { untilNextChange } from '~/core/until-next-change.server'
import { closedItems, numberItems } from '../agenda/agenda'
import { loadVote } from './vote-record.server'

/**
 * A decision as it is read: what was decided, by which vote, and what follows from it; null when there is none. It is the same for every reader,
 * so it is read once as long as nothing changes. Whoever shows it asks a policy first: `isClosed` tells whether its item is a closed one.
 */
export const findDecisionRecord = (number: string) => untilNextChange(`decision/${number}`, () => readRecord(number))

const readRecord = async (number: string) => {
  const found = await db.decision.findUnique({
    where: { number },
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
      body: { select: { name: true } },
      meeting: { select: { id: true, title: true, startsAt: true, place: true, status: true, items: { select: { id: true, parentId: true, position: true, title: true, isClosed: true } } } },
      actionPoints: {
        orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
        select: { id: true, description: true, dueOn: true, doneAt: true, owner: { select: { name: true } }, ownerOrganisation: { select: { name: true } } },
      },
    },
  })
  if (!found) return null
  const { pollId, itemId, meeting, actionPoints, ...decision } = found
  const { items, ...heldAt } = meeting
  const item = numberItems(items).find(({ id }) => id === itemId)
  return {
    ...decision,
    pollId,
    meeting: heldAt,
    isClosed: closedItems(items).has(itemId),
    item: { id: itemId, title: item?.title ?? '', number: item?.number ?? '' },
    vote: pollId ? await loadVote(pollId) : null,
    actions: actionPoints.map(({ owner, ownerOrganisation, ...action }) => ({ ...action, owner: owner?.name ?? ownerOrganisation?.name ?? '' })),
  }
}

export type DecisionRecord = NonNullable<Awaited<ReturnType<typeof findDecisionRecord>>>
