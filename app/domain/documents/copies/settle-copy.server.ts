import type { Change } from '~/core/change.server'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { writeAll } from '../append-update.server'
import { documentChanged } from '../document.events'
import type { CopyStatus } from './copy'
import { getCopy } from './copy-facts.server'
import { copyMoved } from './copy.events'
import { mayChangeCopy, maySettleCopy } from './copy.policy'
import { tellMaker } from './tell-of-copy.server'

interface Outcome {
  copyId: string
  originalId: string
  status: CopyStatus
  reason?: string
}

/** Ends the work on a copy, within the command that does it: it is put away and never changes again. */
export const settleCopy = async ({ tx, record }: Change, actor: Actor, { copyId, originalId, status, reason = '' }: Outcome): Promise<void> => {
  const now = clock.now()
  await tx.document.update({ where: { id: copyId }, data: { archivedAt: now } })
  await tx.documentCopy.update({ where: { copyId }, data: { status, reason, settledById: actor.personId, settledAt: now } })
  if (status !== 'withdrawn') await tellMaker(tx, { copyId, byId: actor.personId })
  record(documentChanged(copyId))
  record(copyMoved(originalId, copyId, status))
}

/** Does not take a copy over, and says why. @throws DomainError 404, 403, 409 */
export const declineCopy = (actor: Actor, copyId: string, reason: string): Promise<void> =>
  change(actor, async (work) => {
    const { original, row } = await getCopy(work.tx, actor, copyId)
    requireAllowed(maySettleCopy(actor, original, row.status))
    await settleCopy(work, actor, { copyId, originalId: original.id, status: 'declined', reason })
  })

/** Its maker gives up on a copy. @throws DomainError 404, 403, 409 */
export const withdrawCopy = async (actor: Actor, copyId: string): Promise<void> => {
  await writeAll()
  await change(actor, async (work) => {
    const { facts, original } = await getCopy(work.tx, actor, copyId)
    requireAllowed(mayChangeCopy(actor, facts, ['open', 'submitted']))
    await settleCopy(work, actor, { copyId, originalId: original.id, status: 'withdrawn' })
  })
}
