import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { MeetingFacts } from '../meeting'
import { mayEditMeeting } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import type { Placement } from './move'

/** The facts of a meeting whose agenda the actor may change. @throws DomainError 404, 403 or 409. */
export const requireEditable = async (tx: Tx, actor: Actor, meetingId: string): Promise<MeetingFacts> => {
  const facts = await getMeetingFacts(tx, meetingId)
  requireAllowed(mayEditMeeting(actor, facts))
  return facts
}

/** Remembers that the people convened have not heard of the latest state. */
export const markChanged = async (tx: Tx, meeting: MeetingFacts): Promise<void> => {
  if (meeting.status === 'convened') await tx.meeting.update({ where: { id: meeting.id }, data: { changedAt: clock.now() } })
}

export const placementsOf = (tx: Tx, meetingId: string): Promise<Placement[]> =>
  tx.agendaItem.findMany({ where: { meetingId }, select: { id: true, parentId: true, position: true } })

export const writePlacements = async (tx: Tx, placements: readonly Placement[]): Promise<void> => {
  for (const { id, parentId, position } of placements) await tx.agendaItem.update({ where: { id }, data: { parentId, position } })
}

/** @throws DomainError 404 when the meeting has no such item. */
export const requireItem = async (tx: Tx, meetingId: string, itemId: string) => {
  const item = await tx.agendaItem.findFirst({ where: { id: itemId, meetingId } })
  if (!item) throw notFound()
  return item
}
