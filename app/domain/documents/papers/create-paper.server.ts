import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { createDocument } from '../create-document.server'
import { documentCreated } from '../document.events'
import { mayBeginPaper } from '../document.policy'
import { newPaperText } from '../paper/shared-paper'
import type { PaperText } from '../paper/paper-text'
import type { NewPaperInput } from './paper.schema'
import { placeInFolder } from './place-in-folder.server'

/**
 * Begins a paper with a first text, of which the actor is the owner. With a first access everybody of the body gets that right.
 * @throws DomainError 404 or 403 for who may not write papers of the body.
 */
export const createPaper = (actor: Actor, { kind, title, bodyId, folder, access }: NewPaperInput, text: PaperText): Promise<{ documentId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayBeginPaper(actor, bodyId))
    const folderId = await placeInFolder(tx, bodyId, folder)
    const documentId = await createDocument(tx, { kind, title, bodyId, folderId, ownerId: actor.personId, content: newPaperText(text) })
    if (access !== 'none') await tx.documentRight.create({ data: { id: newId(), documentId, bodyId, level: access, createdAt: clock.now() } })
    record(documentCreated(documentId, bodyId, kind))
    return { documentId }
  })
