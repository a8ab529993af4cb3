import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { closedItems, numberItems, plannedEnd, plannedTimes } from '../agenda/agenda'
import { openActionsFor } from '../agenda/open-actions.server'
import { seatsNow } from '../attendance/make-attendance.server'
import type { LiveAgendaItem, LiveItem, LiveMeeting } from './live-view'

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null

/** The meeting, its agenda, and what is on the table: they come from the same rows. @throws DomainError 404. */
export const readAgenda = async (database: Db, meetingId: string): Promise<{ meeting: LiveMeeting; agenda: LiveAgendaItem[]; item: LiveItem | null }> => {
  const row = await database.meeting.findUnique({
    where: { id: meetingId },
    select: {
      id: true,
      bodyId: true,
      title: true,
      status: true,
      isPublic: true,
      place: true,
      startsAt: true,
      openedAt: true,
      closedAt: true,
      currentItemId: true,
      body: { select: { name: true, majority: true, quorumRule: true } },
      items: {
        select: {
          id: true,
          parentId: true,
          position: true,
          title: true,
          kind: true,
          isClosed: true,
          minutes: true,
          presenter: true,
          note: true,
          addition: true,
          urgencyReason: true,
          followsActions: true,
          submittedBy: { select: { name: true } },
          record: true,
          outcome: true,
          outcomeText: true,
          startedAt: true,
          endedAt: true,
        },
      },
    },
  })
  if (!row) throw notFound()
  const { bodyId, body, items, currentItemId, ...meeting } = row
  const times = plannedTimes(row.openedAt ?? row.startsAt, items)
  const closed = closedItems(items)
  const current = items.find(({ id }) => id === currentItemId)
  return {
    meeting: {
      id: meeting.id,
      title: meeting.title,
      bodyName: body.name,
      status: meeting.status,
      isPublic: meeting.isPublic,
      place: meeting.place,
      startsAt: meeting.startsAt.toISOString(),
      expectedEndAt: plannedEnd(row.openedAt ?? row.startsAt, items).toISOString(),
      openedAt: iso(meeting.openedAt),
      closedAt: iso(meeting.closedAt),
      majority: body.majority,
      quorumRule: body.quorumRule,
      votingSeats: await database.seat.count({ where: { ...seatsNow(bodyId), votes: true } }),
    },
    agenda: numberItems(items).map(({ id, number, depth, title, kind, addition, minutes, startedAt, endedAt, outcome }) => ({
      id,
      number,
      depth,
      title,
      kind,
      isClosed: closed.has(id),
      addition,
      minutes,
      plannedAt: (times.get(id)?.startsAt ?? row.startsAt).toISOString(),
      startedAt: iso(startedAt),
      endedAt: iso(endedAt),
      isCurrent: id === currentItemId,
      outcome,
    })),
    item: current ? { ...(await readItem(database, current)), followUp: current.followsActions ? await openActionsFor(database, row) : [] } : null,
  }
}

type CurrentItem = Pick<LiveItem, 'id' | 'presenter' | 'urgencyReason' | 'note' | 'outcomeText'> & { record: string; submittedBy: { name: string } | null }

const readItem = async (database: Db, { id, presenter, submittedBy, urgencyReason, note, record, outcomeText }: CurrentItem): Promise<Omit<LiveItem, 'followUp'>> => {
  const attachments = await database.attachment.findMany({
    where: { itemId: id, withdrawnAt: null },
    select: { id: true, name: true, mediaType: true, size: true },
    orderBy: { id: 'asc' },
  })
  const decisions = await database.decision.findMany({ where: { itemId: id }, select: { id: true, number: true, title: true }, orderBy: { number: 'asc' } })
  const actionPoints = await database.actionPoint.findMany({
    where: { itemId: id },
    select: { id: true, description: true, dueOn: true, owner: { select: { name: true } }, ownerOrganisation: { select: { name: true } } },
    orderBy: { id: 'asc' },
  })
  return {
    id,
    presenter,
    submittedBy: submittedBy?.name ?? null,
    urgencyReason,
    note,
    record,
    outcomeText,
    attachments,
    decisions,
    actionPoints: actionPoints.map(({ owner, ownerOrganisation, ...point }) => ({ ...point, owner: owner?.name ?? ownerOrganisation?.name ?? null })),
  }
}
