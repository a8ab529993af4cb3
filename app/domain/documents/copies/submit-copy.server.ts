import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { writeAll } from '../append-update.server'
import { maySuggestIn } from '../document.policy'
import { setDocumentStatus } from '../set-document-status.server'
import { compare } from '../versions/compare'
import { makeVersion } from '../versions/make-version.server'
import { getCopy, loadMerge } from './copy-facts.server'
import { copyMoved } from './copy.events'
import { mayChangeCopy } from './copy.policy'
import { mergedText } from './merge'
import { tellWriters } from './tell-of-copy.server'

/**
 * Hands an adapted copy to the writers of the original. Nobody writes in it while they look at it.
 * @throws DomainError 404, 403, 409; copies:refusal.nothing (409) when it says nothing else than the original
 */
export const submitCopy = async (actor: Actor, copyId: string): Promise<void> => {
  await writeAll()
  await change(actor, async (work) => {
    const { facts, original, row } = await getCopy(work.tx, actor, copyId)
    requireAllowed(mayChangeCopy(actor, facts, ['open']))
    requireAllowed(maySuggestIn(actor, original))
    const { now, parts } = await loadMerge(work.tx, { copyId, originalId: original.id, baseNumber: row.baseNumber })
    const differences = compare(now, mergedText(parts, [])).filter(({ kind }) => kind !== 'same').length
    if (differences === 0) throw new DomainError('copies:refusal.nothing', { status: 409 })
    await makeVersion(work, actor, { documentId: copyId, reason: 'final' })
    await setDocumentStatus(work, facts, 'final')
    await work.tx.documentCopy.update({ where: { copyId }, data: { status: 'submitted', differences, submittedAt: clock.now() } })
    await tellWriters(work.tx, { copyId, original, byId: actor.personId })
    work.record(copyMoved(original.id, copyId, 'submitted'))
  })
}

/** Takes a copy back to go on with it, while nobody decided about it. @throws DomainError 404, 403, 409 */
export const reopenCopy = (actor: Actor, copyId: string): Promise<void> =>
  change(actor, async (work) => {
    const { facts, original } = await getCopy(work.tx, actor, copyId)
    requireAllowed(mayChangeCopy(actor, facts, ['submitted']))
    await setDocumentStatus(work, facts, 'draft')
    await work.tx.documentCopy.update({ where: { copyId }, data: { status: 'open', submittedAt: null } })
    work.record(copyMoved(original.id, copyId, 'open'))
  })
