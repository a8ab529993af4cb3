import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { setDocumentStatus } from '../../documents/set-document-status.server'
import { isWhole } from './check-text'
import { loadText } from './load-text.server'
import { getMinutesFacts, requireDocument } from './minutes-facts.server'
import { minutesSubmitted } from './minutes.events'
import { maySubmitMinutes } from './minutes.policy'
import { readRecords } from './read-records.server'

/**
 * Submits the draft for approval. From now on nobody writes in it.
 * @throws DomainError 404, 403, minutes:refusal.notDraft or, when a record does not stand in the text, minutes:refusal.notWhole (409).
 */
export const submitMinutes = (actor: Actor, { meetingId }: { meetingId: string }): Promise<void> =>
  change(actor, async (work) => {
    const facts = await getMinutesFacts(work.tx, meetingId)
    requireAllowed(maySubmitMinutes(actor, facts))
    const document = requireDocument(facts)
    const isComplete = isWhole(await loadText(work.tx, document.id), await readRecords(work.tx, meetingId))
    if (!isComplete) throw new DomainError('minutes:refusal.notWhole')
    await setDocumentStatus(work, document, 'submitted', { submittedAt: clock.now(), returnNote: '' })
    work.record(minutesSubmitted(meetingId, document.id))
  })
