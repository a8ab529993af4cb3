import { db } from '~/core/db.server'
import { isAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { ownActions, readableActions } from './decision-access'
import { mayFinishActionPoint, mayReadDecision } from './decisions.policy'

export interface ActionFilter {
  /** Those of the actor and of their organisations, or all they may read. */
  whose: 'mine' | 'all'
  state: 'open' | 'done'
  bodyId?: string | undefined
  /** The id of the last action point of the page before. */
  cursor?: string | undefined
}

const pageSize = 50

const actionSelect = {
  id: true,
  description: true,
  dueOn: true,
  doneAt: true,
  ownerId: true,
  ownerOrganisationId: true,
  owner: { select: { name: true } },
  ownerOrganisation: { select: { name: true } },
  decision: { select: { number: true } },
  item: { select: { isClosed: true, parent: { select: { isClosed: true } } } },
  meeting: { select: { id: true, title: true, bodyId: true, startsAt: true } },
} as const

/** One page (50) of action points: the open ones by due date, the done ones latest first. */
export const actionsPage = async (actor: Actor, { whose, state, bodyId, cursor }: ActionFilter) => {
  const rows = await db.actionPoint.findMany({
    where: {
      AND: [readableActions(actor), whose === 'mine' ? ownActions(actor) : {}, bodyId ? { meeting: { bodyId } } : {}],
      doneAt: state === 'open' ? null : { not: null },
    },
    select: actionSelect,
    orderBy: [state === 'open' ? { dueOn: 'asc' } : { doneAt: 'desc' }, { id: 'asc' }],
    take: pageSize + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
  })
  const actions = rows.slice(0, pageSize).map((row) => actionLine(actor, row))
  return { actions, nextCursor: rows.length > pageSize ? actions.at(-1)!.id : null }
}

type ActionRow = Awaited<ReturnType<typeof db.actionPoint.findMany<{ select: typeof actionSelect }>>>[number]

/** An action point as its list shows it. The decision it follows from is named only to who may read that. */
const actionLine = (actor: Actor, { item, meeting, decision, owner, ownerOrganisation, ...action }: ActionRow) => {
  const facts = { ...action, bodyId: meeting.bodyId, isClosed: item.isClosed || item.parent?.isClosed === true }
  return {
    id: action.id,
    description: action.description,
    dueOn: action.dueOn,
    doneAt: action.doneAt,
    owner: owner?.name ?? ownerOrganisation?.name ?? '',
    meeting: { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt },
    bodyName: actor.bodies.find(({ id }) => id === meeting.bodyId)?.name ?? null,
    decisionNumber: decision && isAllowed(mayReadDecision(actor, facts)) ? decision.number : null,
    mayFinish: isAllowed(mayFinishActionPoint(actor, facts)),
  }
}

export type ActionLine = ReturnType<typeof actionLine>
