import type { Actor } from '../../actor'
import { bodiesWith } from '../../permissions'

/** An item that is open, and under no closed one: as a condition for a query. */
export const openItem = { isClosed: false, OR: [{ parentId: null }, { parent: { isClosed: false } }] }

const bodiesOf = ({ seats }: Actor): string[] => [...new Set(seats.map(({ bodyId }) => bodyId))]

/** The decisions an actor may read (mayReadDecision), as a condition for a query. */
export const readableDecisions = (actor: Actor) => ({
  OR: [{ bodyId: { in: bodiesWith(actor, 'read-closed-items') } }, { bodyId: { in: bodiesOf(actor) }, item: openItem }],
})

/** The action points an actor may read (mayReadActionPoint), as a condition for a query. */
export const readableActions = (actor: Actor) => ({
  OR: [
    { ownerId: actor.personId },
    { meeting: { bodyId: { in: bodiesWith(actor, 'read-closed-items') } } },
    { meeting: { bodyId: { in: bodiesOf(actor) } }, item: openItem },
  ],
})

/** The action points of the actor, or of an organisation they have a seat of in that body. */
export const ownActions = ({ personId, seats }: Actor) => ({
  OR: [{ ownerId: personId }, ...seats.map(({ bodyId, organisationId }) => ({ ownerOrganisationId: organisationId, meeting: { bodyId } }))],
})
