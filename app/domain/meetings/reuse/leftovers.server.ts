import type { Db } from '~/core/db.server'
import { numberItems } from '../agenda/agenda'
import { openActionsFor } from '../agenda/open-actions.server'
import type { Leftovers } from './carry'

interface Meeting {
  id: string
  bodyId: string
  startsAt: Date
}

/** What the last held meeting of the body before this one leaves to it; null when none was held. */
export const leftoversFor = async (database: Db, { id, bodyId, startsAt }: Meeting): Promise<Leftovers | null> => {
  const previous = await database.meeting.findFirst({
    where: { bodyId, id: { not: id }, startsAt: { lt: startsAt }, status: { in: ['minutes', 'approved', 'published'] } },
    select: { id: true, title: true, startsAt: true, status: true, body: { select: { minutesApproval: true } } },
    orderBy: { startsAt: 'desc' },
  })
  if (!previous) return null
  const items = await database.agendaItem.findMany({ where: { meetingId: { in: [id, previous.id] } }, select: { id: true, meetingId: true, parentId: true, position: true, title: true, minutes: true, outcome: true, approvesMinutesOfId: true, followsActions: true } })
  const here = items.filter(({ meetingId }) => meetingId === id)
  const adjourned = numberItems(items.filter(({ meetingId }) => meetingId === previous.id)).filter(({ outcome }) => outcome === 'adjourned')
  const taken = adjourned.length === 0 ? [] : await database.agendaItem.findMany({ where: { carriedFromId: { in: adjourned.map((item) => item.id) }, meeting: { status: { not: 'cancelled' } } }, select: { carriedFromId: true } })
  const isFollowed = here.some(({ followsActions }) => followsActions)
  return {
    previous: { id: previous.id, title: previous.title, startsAt: previous.startsAt },
    approvesMinutes: previous.status === 'minutes' && previous.body.minutesApproval === 'byNextMeeting' && here.every(({ approvesMinutesOfId }) => approvesMinutesOfId !== previous.id),
    openActions: isFollowed ? 0 : (await openActionsFor(database, { bodyId, startsAt, openedAt: null })).length,
    adjourned: adjourned.filter((item) => taken.every(({ carriedFromId }) => carriedFromId !== item.id)).map(({ id, number, title, minutes }) => ({ id, number, title, minutes })),
  }
}
