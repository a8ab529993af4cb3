import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { writeAll, writeToLog } from '../append-update.server'
import { documentEdited } from '../document.events'
import { maySuggestIn } from '../document.policy'
import { loadLog } from '../load-content.server'
import { rewritePaper } from '../paper/shared-paper'
import { documentFrom } from '../update'
import { makeVersion } from '../versions/make-version.server'
import { bringPictures, textWithPictures } from './copied-files.server'
import { getCopy, loadMerge } from './copy-facts.server'
import { mayChangeCopy } from './copy.policy'
import { collisionsIn, mergedText } from './merge'

/**
 * Brings what changed meanwhile in the original into a copy, block by block. Where both changed the same blocks those of the copy stay.
 * @returns in how many places both had changed it. @throws DomainError 404, 403, 409
 */
export const refreshCopy = async (actor: Actor, copyId: string): Promise<{ collisions: number }> => {
  await writeAll()
  return change(actor, async (work) => {
    const { tx } = work
    const { facts, original, row } = await getCopy(tx, actor, copyId)
    requireAllowed(mayChangeCopy(actor, facts, ['open']))
    requireAllowed(maySuggestIn(actor, original))
    const { parts } = await loadMerge(tx, { copyId, originalId: original.id, baseNumber: row.baseNumber })
    await makeVersion(work, actor, { documentId: copyId, reason: 'beforeRestore', onlyIfNew: true })
    const baseNumber = await makeVersion(work, actor, { documentId: original.id, reason: 'copied', onlyIfNew: true })
    const text = textWithPictures(mergedText(parts, []), await bringPictures(tx, original.id, copyId))
    await writeToLog(tx, { documentId: copyId, update: rewritePaper(documentFrom(await loadLog(tx, copyId)), text), authorId: actor.personId })
    await tx.documentCopy.update({ where: { copyId }, data: { baseNumber } })
    work.record(documentEdited(copyId, null))
    return { collisions: collisionsIn(parts).length }
  })
}
