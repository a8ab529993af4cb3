import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { setDocumentStatus } from '../../documents/set-document-status.server'
import { getMinutesFacts, requireDocument } from './minutes-facts.server'
import { minutesReopened } from './minutes.events'
import { mayCorrectMinutes } from './minutes.policy'

/**
 * Opens approved minutes for a correction. The approved version stays as it is; approving the draft again makes the next one, linked to it.
 * @param input.note what is corrected; it is published with the new version.
 * @throws DomainError 404, 403, or minutes:refusal.notApproved (409).
 */
export const correctMinutes = (actor: Actor, { meetingId, note }: { meetingId: string; note: string }): Promise<void> =>
  change(actor, async (work) => {
    const facts = await getMinutesFacts(work.tx, meetingId)
    requireAllowed(mayCorrectMinutes(actor, facts))
    await setDocumentStatus(work, requireDocument(facts), 'draft', { submittedAt: null, correctionNote: note })
    work.record(minutesReopened(meetingId, facts.latest?.version ?? 0))
  })
