import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import type { ItemKind } from '~prisma/enums'
import type { MeetingFacts } from '../meeting'
import { additionOf, childrenOf } from './agenda'
import { placementsOf } from './agenda-write.server'
import { moveRefusal } from './move'

export interface NewItem {
  title: string
  kind: ItemKind
  /** Whole minutes of its own. */
  minutes: number
  presenter?: string
  note?: string
  /** Left out: closed in a closed meeting or a closed body, open elsewhere. */
  isClosed?: boolean
  approvesMinutesOfId?: string | null
  /** The open action points of the body stand under it. */
  followsActions?: boolean
  /** After the convocation: it could not wait, for this reason. */
  isUrgent?: boolean
  urgencyReason?: string
  /** The organisation that submitted it. */
  submittedById?: string | null
  /** The adjourned item that it takes up again. */
  carriedFromId?: string | null
}

/** Puts an item at the end: of the agenda, or of what stands under `parentId`. The caller has seen to it that this may be. @returns its id. */
export const insertItem = async (tx: Tx, meeting: MeetingFacts, { parentId = null, isUrgent = false, isClosed, ...content }: NewItem & { parentId?: string | null }): Promise<string> => {
  const placements = await placementsOf(tx, meeting.id)
  const id = newId()
  const refusal = moveRefusal(placements, id, parentId)
  if (refusal) throw new DomainError(refusal)
  await tx.agendaItem.create({
    data: {
      ...content,
      id,
      meetingId: meeting.id,
      parentId,
      position: childrenOf(placements, parentId).length,
      isClosed: isClosed ?? (await isUsuallyClosed(tx, meeting)),
      addition: additionOf(meeting.status, isUrgent),
      urgencyReason: isUrgent ? (content.urgencyReason ?? '') : '',
      createdAt: clock.now(),
    },
  })
  return id
}

const isUsuallyClosed = async (tx: Tx, meeting: MeetingFacts): Promise<boolean> =>
  !meeting.isPublic || !(await tx.body.findUniqueOrThrow({ where: { id: meeting.bodyId }, select: { isPublic: true } })).isPublic
