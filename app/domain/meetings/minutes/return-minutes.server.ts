import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { setDocumentStatus } from '../../documents/set-document-status.server'
import { getMinutesFacts, requireDocument } from './minutes-facts.server'
import { minutesReturned } from './minutes.events'
import { mayReturnMinutes } from './minutes.policy'

/**
 * Gives submitted minutes back to their writers.
 * @param input.note what still has to change, for the writers to read.
 * @throws DomainError 404, 403, or minutes:refusal.notSubmitted (409).
 */
export const returnMinutes = (actor: Actor, { meetingId, note = '' }: { meetingId: string; note?: string | undefined }): Promise<void> =>
  change(actor, async (work) => {
    const facts = await getMinutesFacts(work.tx, meetingId)
    requireAllowed(mayReturnMinutes(actor, facts))
    const document = requireDocument(facts)
    await setDocumentStatus(work, document, 'draft', { submittedAt: null, returnNote: note })
    work.record(minutesReturned(meetingId, document.id))
  })
