import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { storeAttachment } from '../../documents/files/store-attachment.server'
import { submissionFileAdded } from './submission.events'
import { loadSubmission } from './submission-facts.server'
import { mayEditSubmission } from './submission.policy'

interface NewFile {
  submissionId: string
  name: string
  bytes: Uint8Array
}

/** Adds a file to a submission, by the rules of attachments. @returns its id. @throws DomainError as storeAttachment does. */
export const addSubmissionFile = async (actor: Actor, { submissionId, ...file }: NewFile): Promise<{ attachmentId: string }> => {
  requireAllowed(mayEditSubmission(actor, (await loadSubmission(db, submissionId)).facts))
  const stored = await storeAttachment(file)
  return change(actor, async ({ tx, record }) => {
    const { facts } = await loadSubmission(tx, submissionId)
    requireAllowed(mayEditSubmission(actor, facts))
    const attachmentId = newId()
    await tx.submissionAttachment.create({ data: { id: attachmentId, submissionId, ...stored, uploadedById: actor.personId, createdAt: clock.now() } })
    record(submissionFileAdded(submissionId, facts.bodyId, attachmentId, stored.sha256))
    return { attachmentId }
  })
}
