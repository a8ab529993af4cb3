import { change } from '~/core/change.server'
import { fromBrussels } from '~/core/i18n/brussels'
import type { Actor } from '../actor'
import { markChanged, requireEditable } from './agenda/agenda-write.server'
import type { MeetingDetails } from './create-meeting.server'
import { meetingUpdated } from './meeting.events'

/** Changes title, moment, place and openness. A meeting that becomes closed closes all its items; becoming public opens none. */
export const updateMeeting = (actor: Actor, { meetingId, ...details }: MeetingDetails & { meetingId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await requireEditable(tx, actor, meetingId)
    await tx.meeting.update({
      where: { id: meetingId },
      data: {
        title: details.title,
        startsAt: fromBrussels(details.date, details.time),
        place: details.place,
        onlineLink: details.onlineLink || null,
        isPublic: details.isPublic,
      },
    })
    if (meeting.isPublic && !details.isPublic) await tx.agendaItem.updateMany({ where: { meetingId }, data: { isClosed: true } })
    await markChanged(tx, meeting)
    record(meetingUpdated(meetingId))
  })
