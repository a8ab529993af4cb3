import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { itemAdded } from '../agenda/agenda.events'
import { markChanged, requireEditable } from '../agenda/agenda-write.server'
import { insertItem } from '../agenda/insert-item.server'
import { submissionPlaced } from './submission.events'
import { loadSubmission } from './submission-facts.server'
import { mayPlace } from './submission.policy'
import { step } from './submission-step.server'
import { tellSubmitter } from './tell.server'

/**
 * Puts a submission at the end of an agenda of its body, with its files and "ingediend door"; what waited is accepted by that. Files are
 * content-addressed: only their rows are copied.
 * @returns the id of the new item.
 * @throws DomainError submissions:refusal.otherBody at `meetingId`.
 */
export const placeSubmission = (actor: Actor, { submissionId, meetingId }: { submissionId: string; meetingId: string }): Promise<{ itemId: string }> =>
  change(actor, async ({ tx, record }) => {
    const submission = await loadSubmission(tx, submissionId)
    requireAllowed(mayPlace(actor, submission.facts))
    const meeting = await requireEditable(tx, actor, meetingId)
    if (meeting.bodyId !== submission.bodyId) throw new DomainError('submissions:refusal.otherBody', { status: 400, field: 'meetingId' })
    const { title, explanation, kind, minutes, isUrgent, urgencyReason, organisationId } = await tx.submission.findUniqueOrThrow({ where: { id: submissionId } })
    const itemId = await insertItem(tx, meeting, { title, note: explanation, kind, minutes, isUrgent, urgencyReason, submittedById: organisationId })
    await copyFiles(tx, submissionId, itemId)
    await tx.submission.update({ where: { id: submissionId }, data: { itemId, meetingId } })
    if (submission.status === 'submitted') await step(tx, { submissionId, status: 'accepted', byId: actor.personId })
    await step(tx, { submissionId, status: 'placed', byId: actor.personId })
    await markChanged(tx, meeting)
    await tellSubmitter(tx, 'submission.placed', submission)
    record(itemAdded(meetingId, itemId))
    record(submissionPlaced(submissionId, submission.bodyId, itemId, meetingId))
    return { itemId }
  })

const copyFiles = async (tx: Tx, submissionId: string, itemId: string): Promise<void> => {
  const files = await tx.submissionAttachment.findMany({ where: { submissionId, withdrawnAt: null }, orderBy: { id: 'asc' } })
  const rows = files.map(({ name, mediaType, size, sha256, uploadedById }) => ({ id: newId(), itemId, name, mediaType, size, sha256, uploadedById, createdAt: clock.now() }))
  if (rows.length > 0) await tx.attachment.createMany({ data: rows })
}
