import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { noteAuthor, writeAll, writeToLog } from '../append-update.server'
import { documentEdited } from '../document.events'
import { loadLog } from '../load-content.server'
import { rewritePaper } from '../paper/shared-paper'
import { documentFrom } from '../update'
import { makeVersion } from '../versions/make-version.server'
import { bringPictures, textWithPictures } from './copied-files.server'
import { getCopy, isCopyAsSeen, loadMerge } from './copy-facts.server'
import { maySettleCopy } from './copy.policy'
import type { AcceptInput } from './copy.schema'
import { collisionsIn, mergedText } from './merge'
import { settleCopy } from './settle-copy.server'

/**
 * Takes a copy over in the original, for everybody who has it open too. What changed meanwhile in the original stays; where both changed the same blocks the
 * choices say whose text it becomes. How it stood before and how it stands then are kept as versions.
 * @throws DomainError 404, 403, 409; copies:refusal.choose (400, at the first place that has none) without a choice for each, copies:refusal.moved (409) when they were made on another text, or the copy says something else than what was seen
 */
export const acceptCopy = async (actor: Actor, copyId: string, { seen, choice }: AcceptInput): Promise<void> => {
  await writeAll()
  await change(actor, async (work) => {
    const { tx } = work
    const { original, row } = await getCopy(tx, actor, copyId)
    requireAllowed(maySettleCopy(actor, original, row.status))
    const { parts, seen: present } = await loadMerge(tx, { copyId, originalId: original.id, baseNumber: row.baseNumber })
    const collisions = collisionsIn(parts).length
    if (!isCopyAsSeen(seen, present) || (collisions > 0 && seen !== present)) throw new DomainError('copies:refusal.moved', { status: 409 })
    if (choice.length < collisions) throw new DomainError('copies:refusal.choose', { status: 400, field: `choice[${choice.length}]` })
    await makeVersion(work, actor, { documentId: original.id, reason: 'beforeAccept', onlyIfNew: true })
    const text = textWithPictures(mergedText(parts, choice), await bringPictures(tx, copyId, original.id))
    await writeToLog(tx, { documentId: original.id, update: rewritePaper(documentFrom(await loadLog(tx, original.id)), text), authorId: actor.personId })
    // Whose copy it is has written along.
    if (row.copy.ownerId) await noteAuthor(tx, original.id, row.copy.ownerId)
    await makeVersion(work, actor, { documentId: original.id, reason: 'accepted', note: row.copy.owner?.name ?? '' })
    work.record(documentEdited(original.id, null))
    await settleCopy(work, actor, { copyId, originalId: original.id, status: 'accepted' })
  })
}
