import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { approveMinutes } from '~/domain/meetings/minutes/approve-minutes.server'
import { publishMinutes } from '~/domain/meetings/minutes/publish-minutes.server'
import { submitMinutes } from '~/domain/meetings/minutes/submit-minutes.server'
import { bodies, type SeatData } from './cast'
import type { Played } from './play-meeting'
import { goTo } from './time'

/** Submits the minutes; when the story goes that far, the chair approves them and the secretary publishes them. */
export const finishMinutes = async ({ cast, story, secretary, meetingId }: Played): Promise<void> => {
  goTo(story.day + 4, '10:20')
  await submitMinutes(secretary, { meetingId })
  if (story.until !== 'published') return
  const chairSeat = (bodies[story.body].seats as readonly SeatData[]).find(({ role }) => role === 'chair')!
  goTo(story.day + 11, '20:05')
  await approveMinutes(await actorOfPerson(cast.people[chairSeat.holder]), { meetingId })
  goTo(story.day + 13, '09:30')
  await publishMinutes(secretary, { meetingId })
}
