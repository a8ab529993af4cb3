import type { ItemKind } from '~prisma/enums'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import type { Actor } from '../../actor'
import type { MeetingFacts } from '../meeting'
import { childrenOf } from './agenda'
import { itemAdded } from './agenda.events'
import { markChanged, placementsOf, requireEditable } from './agenda-write.server'
import { requireApprovable } from './require-approvable.server'
import { moveRefusal } from './move'
import { writeSubjects } from './write-subjects.server'

export interface ItemContent {
  title: string
  kind: ItemKind
  /** Whole minutes of its own. */
  minutes: number
  presenter?: string
  note?: string
  /** Left out: closed in a closed meeting or a closed body, open elsewhere. */
  isClosed?: boolean
  /** The meeting whose minutes this item approves. */
  approvesMinutesOfId?: string | undefined
  /** Points of the checklists, valid on the day of the meeting. */
  subjectIds?: string[] | undefined
}

/** Adds an item at the end: of the agenda, or of what stands under `parentId`. @returns its id. */
export const addItem = (actor: Actor, { meetingId, parentId, ...content }: ItemContent & { meetingId: string; parentId?: string | undefined }): Promise<{ itemId: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    const placements = await placementsOf(tx, meetingId)
    const id = newId()
    const refusal = moveRefusal(placements, id, parentId || null)
    if (refusal) throw new DomainError(refusal)
    await requireApprovable(tx, meeting, content.approvesMinutesOfId)
    await tx.agendaItem.create({
      data: {
        id,
        meetingId,
        parentId: parentId || null,
        position: childrenOf(placements, parentId || null).length,
        title: content.title,
        kind: content.kind,
        minutes: content.minutes,
        presenter: content.presenter ?? '',
        note: content.note ?? '',
        isClosed: content.isClosed ?? (await isUsuallyClosed(tx, meeting)),
        approvesMinutesOfId: content.approvesMinutesOfId || null,
        createdAt: clock.now(),
      },
    })
    await writeSubjects({ tx, record }, { meetingId, itemId: id }, content.subjectIds ?? [])
    await markChanged(tx, meeting)
    record(itemAdded(meetingId, id))
    return { itemId: id }
  })

const isUsuallyClosed = async (tx: Tx, meeting: MeetingFacts): Promise<boolean> =>
  !meeting.isPublic || !(await tx.body.findUniqueOrThrow({ where: { id: meeting.bodyId }, select: { isPublic: true } })).isPublic
