import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import type { Actor } from '../../actor'
import { sessionsEnded } from '../accounts.events'

/** Ends one of the actor's own sessions. @throws DomainError 404 for anybody else's. */
export const endSession = (actor: Actor, { publicId }: { publicId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const { count } = await tx.session.deleteMany({ where: { publicId, personId: actor.personId } })
    if (count === 0) throw notFound()
    record(sessionsEnded(actor.personId, [publicId]))
  })
