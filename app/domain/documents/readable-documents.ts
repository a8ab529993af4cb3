import type { DocumentWhereInput } from '~prisma/models'
import type { Actor } from '../actor'
import { bodiesWith } from '../permissions'

/** The documents an actor may read (mayReadDocument), as a condition for a query. */
export const readableDocuments = (actor: Actor): DocumentWhereInput => ({
  OR: [
    { kind: 'minutes', bodyId: { in: bodiesWith(actor, 'read-minutes-draft') } },
    { kind: { not: 'minutes' }, bodyId: { not: null }, ...readablePaper(actor) },
  ],
})

const readablePaper = (actor: Actor): DocumentWhereInput => ({
  OR: [
    { ownerId: actor.personId },
    { bodyId: { in: bodiesWith(actor, 'manage-papers') } },
    { rights: { some: heldBy(actor) } },
    // Of an adapted copy also who writes the original.
    { copyOf: { original: { OR: [{ ownerId: actor.personId }, { rights: { some: { level: 'write', ...heldBy(actor) } } }] } } },
  ],
})

const heldBy = (actor: Actor) => ({ OR: [{ personId: actor.personId }, { organisationId: { in: actor.organisationIds } }, { bodyId: { in: actor.bodies.map(({ id }) => id) } }] })
