import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { writeAll } from '../append-update.server'
import { getDocumentFacts } from '../document-facts.server'
import { mayKeepVersion } from '../document.policy'
import { makeVersion } from './make-version.server'

/** Keeps the text as it stands now under a name. @throws DomainError 404, 403, or documents:refusal.notDraft (409). */
export const saveVersion = async (actor: Actor, documentId: string, note: string): Promise<number> => {
  await writeAll()
  return change(actor, async (work) => {
    requireAllowed(mayKeepVersion(actor, await getDocumentFacts(work.tx, documentId)))
    return makeVersion(work, actor, { documentId, reason: 'named', note })
  })
}
