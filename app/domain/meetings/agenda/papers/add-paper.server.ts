import { change } from '~/core/change.server'
import type { Actor } from '../../../actor'
import { writeAll } from '../../../documents/append-update.server'
import { markChanged, requireEditable, requireItem } from '../agenda-write.server'
import { putPaper } from './put-paper.server'

interface NewPaper {
  meetingId: string
  itemId: string
  documentId: string
  version: number | 'now'
}

/** Puts a version of a paper with an item, by who makes the agenda and may read the paper. @returns the id of the attachment. @throws DomainError as putPaper does. */
export const addPaper = async (actor: Actor, paper: NewPaper): Promise<{ attachmentId: string }> => {
  await writeAll()
  return change(actor, async (work) => {
    const meeting = await requireEditable(work.tx, actor, paper.meetingId)
    await requireItem(work.tx, paper.meetingId, paper.itemId)
    const attachmentId = await putPaper(work, actor, paper)
    await markChanged(work.tx, meeting)
    return { attachmentId }
  })
}
