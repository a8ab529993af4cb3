import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import type { MeetingDetails } from '../create-meeting.server'
import { makeMeeting, type MadeMeeting } from '../make-meeting.server'
import { meetingCreated } from '../meeting.events'
import { mayReuseMeeting } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { copySubjects } from './copy-subjects.server'

interface Copy extends Omit<MeetingDetails, 'isPublic'> {
  meetingId: string
  /** The files come along only when asked. */
  withAttachments: boolean
}

/**
 * Makes a new meeting of the same body with the same agenda, in preparation: items without what was noted, decided or agreed, and without marks of
 * addition. An item that approved minutes approves those that wait now.
 * @returns the id of the new meeting.
 */
export const duplicateMeeting = (actor: Actor, { meetingId: originalId, withAttachments, ...details }: Copy): Promise<{ meetingId: string }> =>
  change(actor, async ({ tx, record }) => {
    const original = await getMeetingFacts(tx, originalId)
    requireAllowed(mayReuseMeeting(actor, original))
    const { bodyId, isPublic } = original
    const made = await makeMeeting(tx, { ...details, bodyId, isPublic })
    const copies = await copyItems(tx, originalId, made)
    await copySubjects(tx, copies, made.startsAt)
    if (withAttachments) await copyFiles(tx, copies)
    record(meetingCreated(made.meetingId, bodyId))
    return { meetingId: made.meetingId }
  })

/** @returns the id of each copy, by that of its original. */
const copyItems = async (tx: Tx, originalId: string, { meetingId, previousId, isClosed: startsClosed }: MadeMeeting): Promise<Map<string, string>> => {
  const items = await tx.agendaItem.findMany({ where: { meetingId: originalId } })
  const copies = new Map(items.map(({ id }) => [id, newId()]))
  const tops = items.filter(({ parentId }) => parentId === null)
  for (const level of [tops, items.filter(({ parentId }) => parentId !== null)]) {
    const rows = level.map(({ id, parentId, position, title, kind, minutes, presenter, note, isClosed, followsActions, approvesMinutesOfId }) => ({
      id: copies.get(id)!,
      meetingId,
      parentId: parentId && copies.get(parentId)!,
      position,
      title,
      kind,
      minutes,
      presenter,
      note,
      isClosed: startsClosed || isClosed,
      followsActions,
      approvesMinutesOfId: approvesMinutesOfId && previousId,
      createdAt: clock.now(),
    }))
    if (rows.length > 0) await tx.agendaItem.createMany({ data: rows })
  }
  return copies
}

const copyFiles = async (tx: Tx, copies: Map<string, string>): Promise<void> => {
  const files = await tx.attachment.findMany({ where: { itemId: { in: [...copies.keys()] }, withdrawnAt: null }, orderBy: { id: 'asc' } })
  if (files.length > 0) await tx.attachment.createMany({ data: files.map((file) => ({ ...file, id: newId(), itemId: copies.get(file.itemId)!, createdAt: clock.now() })) })
}
