import { clock, days } from '~/core/clock'
import { dateInBrussels } from '~/core/i18n/brussels'
import type { Actor } from '~/domain/actor'
import { addItem } from '~/domain/meetings/agenda/add-item.server'
import { conveneMeeting } from '~/domain/meetings/convocation/convene-meeting.server'
import { createMeeting, type NewMeeting } from '~/domain/meetings/create-meeting.server'

/** A calendar date so many days from now. */
export const inDays = (count: number): string => dateInBrussels(new Date(clock.ms() + days(count)))

/** A meeting in preparation, in ten days. @returns its id */
export const aMeeting = async (secretary: Actor, bodyId: string, facts: Partial<NewMeeting> = {}): Promise<string> =>
  (await createMeeting(secretary, { bodyId, title: 'Woonoverleg', date: inDays(10), time: '19:30', place: 'Administratief centrum, Eernegem', isPublic: true, ...facts })).meetingId

/** An item of 15 minutes. @returns its id */
export const anItem = async (secretary: Actor, meetingId: string, title: string, facts: Partial<Parameters<typeof addItem>[1]> = {}): Promise<string> =>
  (await addItem(secretary, { meetingId, title, kind: 'discussion', minutes: 15, ...facts })).itemId

/** A meeting with one item, convened. @returns its id */
export const aConvenedMeeting = async (secretary: Actor, bodyId: string, facts: Partial<NewMeeting> = {}): Promise<string> => {
  const meetingId = await aMeeting(secretary, bodyId, facts)
  await anItem(secretary, meetingId, 'Leegstand')
  await conveneMeeting(secretary, { meetingId })
  return meetingId
}
