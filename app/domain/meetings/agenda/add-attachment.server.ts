import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import type { Actor } from '../../actor'
import { attachmentAdded } from './agenda.events'
import { markChanged, requireEditable, requireItem } from './agenda-write.server'
import { storeAttachment } from '../../documents/files/store-attachment.server'

interface NewAttachment {
  meetingId: string
  itemId: string
  name: string
  bytes: Uint8Array
}

/** Adds a file to an item. @returns its id. @throws DomainError as storeAttachment does. */
export const addAttachment = async (actor: Actor, { meetingId, itemId, ...file }: NewAttachment): Promise<{ attachmentId: string }> => {
  await requireEditable(db, actor, meetingId)
  const stored = await storeAttachment(file)
  return change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    await requireItem(tx, meetingId, itemId)
    const id = newId()
    await tx.attachment.create({ data: { id, itemId, ...stored, uploadedById: actor.personId, createdAt: clock.now() } })
    await markChanged(tx, meeting)
    record(attachmentAdded(meetingId, id, itemId, stored.sha256))
    return { attachmentId: id }
  })
}
