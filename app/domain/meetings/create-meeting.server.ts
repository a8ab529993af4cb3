import { change } from '~/core/change.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../actor'
import { makeMeeting, writeTemplate } from './make-meeting.server'
import { meetingCreated } from './meeting.events'
import { mayPrepareMeetings } from './meeting.policy'
import { itemsOfTemplate } from './templates/items-of-template.server'

export interface MeetingDetails {
  title: string
  /** YYYY-MM-DD in Europe/Brussels. */
  date: string
  /** HH:MM in Europe/Brussels. */
  time: string
  place: string
  onlineLink?: string | null | undefined
  isPublic: boolean
}

export interface NewMeeting extends Omit<MeetingDetails, 'isPublic'> {
  bodyId: string
  /** The name of a built-in agenda, or the id of a template of the body. */
  template?: string
  /** Left out: as meetings of the body usually are. */
  isPublic?: boolean | undefined
}

/** Makes a meeting of a body, in preparation, with the agenda of a template. @returns its id. @throws DomainError at `template` when the body has none such. */
export const createMeeting = (actor: Actor, { template = 'empty', ...details }: NewMeeting): Promise<{ meetingId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayPrepareMeetings(actor, details.bodyId))
    const made = await makeMeeting(tx, details)
    await writeTemplate(tx, made, await itemsOfTemplate(tx, details.bodyId, template))
    record(meetingCreated(made.meetingId, details.bodyId))
    return { meetingId: made.meetingId }
  })
