import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import { system } from '~/domain/actor'
import { createPerson } from '~/domain/accounts/people/create-person.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { anOrganisation } from '../../support/factories/bodies'
import { anAdministrator, somebody } from '../../support/factories/people'
import { layMeeting, layTable, type Table } from '../../support/factories/table'
import { cookieOf } from '../../support/live-house'
import type { Persona } from './row'

/** One body with somebody in every role, another body, and an administrator who sits nowhere. */
export const makeWorld = async () => {
  const [table, otherTable] = [await layTable('WO-TAFEL'), await layTable('WO-ELDERS')]
  const personIds: Record<Exclude<Persona, 'nobody'>, string> = {
    administrator: (await anAdministrator()).personId,
    elsewhere: otherTable.people.secretary.id,
    guest: await somebody('Gust Gast'),
    ...(Object.fromEntries(Object.entries(table.people).map(([role, { id }]) => [role, id])) as Record<keyof Table['people'], string>),
  }
  const cookies = new Map<Persona, string>()
  for (const [persona, personId] of Object.entries(personIds) as [Persona, string][]) cookies.set(persona, await cookieOf(personId))

  return {
    table,
    cookie: (persona: Persona): string => cookies.get(persona) ?? '',
    actor: (persona: Exclude<Persona, 'nobody'>) => actorOfPerson(personIds[persona]),
    personId: (persona: Persona): string => (persona === 'nobody' ? newId() : personIds[persona]),
    /** A new meeting of the table, with an open and a closed item. */
    meeting: (status: Parameters<typeof layMeeting>[1]['status'], plan: Partial<Parameters<typeof layMeeting>[1]> = {}) =>
      layMeeting(table, { items: [{}, { isClosed: true }], ...plan, status }).then((meeting) => withGuest(meeting, personIds.guest)),
    somebody: () => somebody('Iemand Anders'),
    invited: async (): Promise<string> => (await createPerson(system, { name: 'Iemand Nieuw', email: `${newId()}@voorbeeld.test`, invite: true })).personId,
    organisation: () => anOrganisation(),
    /** A session of the persona on a device that may be signed out. */
    otherCookie: async (persona: Persona): Promise<string> => (persona === 'nobody' ? '' : cookieOf(personIds[persona])),
    /** A session of the persona on another device. @returns its public id */
    otherSession: async (persona: Persona): Promise<string> => {
      const personId = persona === 'nobody' ? personIds.voting : personIds[persona]
      const [publicId, now] = [newId(), clock.now()]
      const ends = { expiresAt: new Date(now.getTime() + 3_600_000), absoluteExpiresAt: new Date(now.getTime() + 3_600_000) }
      await change(null, ({ tx }) => tx.session.create({ data: { id: newId(), publicId, personId, device: 'test', createdAt: now, ...ends } }))
      return publicId
    },
  }
}

/** Everybody's meeting has a guest, for the whole of it. */
const withGuest = async <Laid extends { meetingId: string }>(meeting: Laid, personId: string): Promise<Laid> => {
  await change(null, ({ tx }) => tx.attendance.create({ data: { id: newId(), meetingId: meeting.meetingId, personId, name: 'Gust Gast' } }))
  return meeting
}

export type World = Awaited<ReturnType<typeof makeWorld>>
