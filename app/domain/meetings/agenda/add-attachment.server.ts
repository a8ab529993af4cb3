import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { storeFile } from '~/core/storage.server'
import type { Actor } from '../../actor'
import { attachmentAdded } from './agenda.events'
import { markChanged, requireEditable, requireItem } from './agenda-write.server'
import { attachmentTypes, cleanName, largestAttachment } from './attachment'
import { attachmentEnding } from './attachment-type.server'

interface NewAttachment {
  meetingId: string
  itemId: string
  name: string
  bytes: Uint8Array
}

/**
 * Adds a file to an item. Its kind is told by its content alone; it is on disk before the row that names it.
 * @returns its id.
 * @throws DomainError at the field `file`: errors:required (400), agenda:attachment.tooBig (413) or agenda:attachment.wrongType (415).
 */
export const addAttachment = async (actor: Actor, { meetingId, itemId, name, bytes }: NewAttachment): Promise<{ attachmentId: string }> => {
  await requireEditable(db, actor, meetingId)
  if (bytes.byteLength === 0) throw new DomainError('errors:required', { status: 400, field: 'file' })
  if (bytes.byteLength > largestAttachment) throw new DomainError('agenda:attachment.tooBig', { status: 413, field: 'file' })
  const ending = await attachmentEnding(bytes, name)
  if (!ending) throw new DomainError('agenda:attachment.wrongType', { status: 415, field: 'file' })
  const sha256 = await storeFile(bytes)
  return change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    await requireItem(tx, meetingId, itemId)
    const id = newId()
    await tx.attachment.create({
      data: {
        id,
        itemId,
        name: cleanName(name, ending),
        mediaType: attachmentTypes[ending],
        size: bytes.byteLength,
        sha256,
        uploadedById: actor.personId,
        createdAt: clock.now(),
      },
    })
    await markChanged(tx, meeting)
    record(attachmentAdded(meetingId, id, itemId, sha256))
    return { attachmentId: id }
  })
}
