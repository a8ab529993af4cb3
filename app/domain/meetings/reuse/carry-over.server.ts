import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { formatMoment } from '~/core/i18n/format'
import { newId } from '~/core/ids'
import type { Actor } from '../../actor'
import { itemAdded } from '../agenda/agenda.events'
import { markChanged, placementsOf, requireEditable, writePlacements } from '../agenda/agenda-write.server'
import { insertItem } from '../agenda/insert-item.server'
import { moveTo } from '../agenda/move'
import type { MeetingFacts } from '../meeting'
import { hasLeftovers } from './carry'
import { copySubjects } from './copy-subjects.server'
import { leftoversFor } from './leftovers.server'

/**
 * Takes along what the last meeting of the body left: the approval of its minutes and the open action points at the top, what was adjourned at the
 * end, with files, subjects and submitter. What is on the agenda already is not added again, so a second time does nothing.
 * @returns how many items were added.
 * @throws DomainError agenda:carry.nothing (409) when there is nothing to take along.
 */
export const carryOver = (actor: Actor, { meetingId }: { meetingId: string }): Promise<{ added: number }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    const { startsAt } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { startsAt: true } })
    const left = await leftoversFor(tx, { ...meeting, startsAt })
    if (!left || !hasLeftovers(left)) throw new DomainError('agenda:carry.nothing')
    const first: string[] = []
    if (left.approvesMinutes)
      first.push(await insertItem(tx, meeting, { title: `Goedkeuring van het verslag van ${formatMoment(left.previous.startsAt, 'date', 'nl')}`, kind: 'decision', minutes: 5, approvesMinutesOfId: left.previous.id }))
    if (left.openActions > 0) first.push(await insertItem(tx, meeting, { title: 'Opvolging van de acties', kind: 'discussion', minutes: 10, followsActions: true }))
    for (const [place, id] of first.entries()) await writePlacements(tx, moveTo(await placementsOf(tx, meetingId), id, null, place))
    const again = new Map<string, string>()
    for (const { id } of left.adjourned) again.set(id, await takeUpAgain(tx, meeting, id))
    await copySubjects(tx, again, startsAt)
    await markChanged(tx, meeting)
    for (const id of [...first, ...again.values()]) record(itemAdded(meetingId, id))
    return { added: first.length + again.size }
  })

/** The same item on the new agenda. Files are content-addressed: only their rows are copied. */
const takeUpAgain = async (tx: Tx, meeting: MeetingFacts, itemId: string): Promise<string> => {
  const { title, kind, minutes, presenter, note, isClosed, submittedById, attachments } = await tx.agendaItem.findUniqueOrThrow({
    where: { id: itemId },
    include: { attachments: { where: { withdrawnAt: null }, orderBy: { id: 'asc' } } },
  })
  const id = await insertItem(tx, meeting, { title, kind, minutes, presenter, note, isClosed, submittedById, carriedFromId: itemId })
  if (attachments.length > 0) await tx.attachment.createMany({ data: attachments.map((file) => ({ ...file, id: newId(), itemId: id, createdAt: clock.now() })) })
  return id
}
