import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { itemAdded } from './agenda.events'
import { markChanged, requireEditable } from './agenda-write.server'
import { insertItem, type NewItem } from './insert-item.server'
import { requireApprovable } from './require-approvable.server'
import { writeSubjects } from './write-subjects.server'

export interface ItemContent extends Pick<NewItem, 'title' | 'kind' | 'minutes' | 'presenter' | 'note' | 'isClosed' | 'followsActions'> {
  /** The meeting whose minutes this item approves. */
  approvesMinutesOfId?: string | undefined
  /** Points of the checklists, valid on the day of the meeting. */
  subjectIds?: string[] | undefined
}

interface Addition extends ItemContent {
  meetingId: string
  parentId?: string | undefined
  /** After the convocation: it cannot wait for a later meeting. */
  isUrgent?: boolean
  urgencyReason?: string
}

/**
 * Adds an item at the end: of the agenda, or of what stands under `parentId`. After the convocation it is marked as added, or as urgent.
 * @returns its id.
 */
export const addItem = (actor: Actor, { meetingId, parentId, approvesMinutesOfId, subjectIds = [], ...content }: Addition): Promise<{ itemId: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    await requireApprovable(tx, meeting, approvesMinutesOfId)
    const itemId = await insertItem(tx, meeting, { ...content, parentId: parentId || null, approvesMinutesOfId: approvesMinutesOfId || null })
    await writeSubjects({ tx, record }, { meetingId, itemId }, subjectIds)
    await markChanged(tx, meeting)
    record(itemAdded(meetingId, itemId))
    return { itemId }
  })
