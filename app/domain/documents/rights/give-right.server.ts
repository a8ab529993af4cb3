import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { getDocumentFacts } from '../document-facts.server'
import { mayManagePaper } from '../document.policy'
import { recordRightsChanged } from './record-rights-changed.server'
import { holderOf, type RightInput } from './right.schema'

/**
 * Gives a person, an organisation or a body a right to a paper, in the place of the one they had. It holds at once, also for who has it open.
 * @throws DomainError 404, 403, or errors:choiceInvalid (400) at `holder`.
 */
export const giveRight = (actor: Actor, documentId: string, { holder, level }: RightInput): Promise<void> =>
  change(actor, async (work) => {
    const { tx } = work
    requireAllowed(mayManagePaper(actor, await getDocumentFacts(tx, documentId)))
    const who = holderOf(holder)
    if (!(await isThere(tx, who))) throw new DomainError('errors:choiceInvalid', { status: 400, field: 'holder' })
    await tx.documentRight.deleteMany({ where: { documentId, ...who } })
    await tx.documentRight.create({ data: { id: newId(), documentId, level, ...who, createdAt: clock.now() } })
    await recordRightsChanged(work, documentId)
  })

const isThere = async (tx: Tx, who: ReturnType<typeof holderOf>): Promise<boolean> => {
  if ('personId' in who) return (await tx.person.count({ where: { id: who.personId, suspendedAt: null } })) > 0
  if ('organisationId' in who) return (await tx.organisation.count({ where: { id: who.organisationId, archivedAt: null } })) > 0
  return (await tx.body.count({ where: { id: who.bodyId, archivedAt: null } })) > 0
}
