import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import type { Actor } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import type { Answer, Majority, QuorumRule, SeatRole } from '~prisma/enums'

export interface Guest {
  name: string
  organisation?: string
  role?: SeatRole
  votes?: boolean
  weight?: number
  /** Whether the organisation of the seat is a municipality. */
  isMunicipality?: boolean
  answer?: Answer
  /** What the answer says, when somebody else comes. */
  substituteName?: string
  /** Who may take the seat besides. */
  substitute?: string
}

export interface ItemWish {
  title: string
  isClosed?: boolean
}

interface Wish {
  guests: Guest[]
  items?: ItemWish[]
  majority?: Majority
  quorumRule?: QuorumRule
  isPublic?: boolean
}

export interface Gathering {
  bodyId: string
  meetingId: string
  itemIds: string[]
  personId: (name: string) => string
  seatId: (name: string) => string
  /** All seats somebody holds. */
  seatIds: (name: string) => string[]
  /** As they are at this moment: their seats are read anew. */
  actor: (name: string) => Promise<Actor>
}

let made = 0

/** A body with a secretary (Els), a chair (An) and these guests, and a convened meeting of it. */
export const gather = async ({ guests, items = [{ title: 'Welkom' }, { title: 'Reglement' }], majority = 'absolute', quorumRule = 'none', isPublic = true }: Wish): Promise<Gathering> => {
  const number = ++made
  const everybody: Guest[] = [{ name: 'Els', role: 'secretary', votes: false }, { name: 'An', role: 'chair' }, ...guests]
  const [bodyId, meetingId] = [newId(), newId()]
  const people = new Map<string, string>()
  const seats = new Map<string, string[]>()
  const now = clock.now()
  const itemIds = items.map(() => newId())
  await change(null, async ({ tx }) => {
    await tx.body.create({ data: { id: bodyId, name: `Woonoverleg ${number}`, code: `WO-${number}`, kind: 'woonoverleg', majority, quorumRule, createdAt: now } })
    const person = async (name: string): Promise<string> => {
      const id = people.get(name) ?? newId()
      if (!people.has(name)) await tx.person.create({ data: { id, name, email: `${name.toLowerCase().replaceAll(' ', '.')}.${number}@voorbeeld.example`, createdAt: now } })
      people.set(name, id)
      return id
    }
    await tx.meeting.create({
      data: { id: meetingId, bodyId, title: `Woonoverleg ${number}`, startsAt: now, place: 'Eernegem', isPublic, status: 'convened', uid: `${meetingId}@woonpunt`, convenedAt: now, createdAt: now },
    })
    for (const [position, item] of items.entries())
      await tx.agendaItem.create({ data: { id: itemIds[position]!, meetingId, position, title: item.title, kind: 'advice', minutes: 15, isClosed: item.isClosed ?? false, createdAt: now } })
    for (const [index, guest] of everybody.entries()) {
      const [organisationId, seatId] = [newId(), newId()]
      await tx.organisation.create({ data: { id: organisationId, name: `${guest.organisation ?? `Organisatie ${index}`} (${number})`, kind: guest.isMunicipality ? 'municipality' : 'other', createdAt: now } })
      const holderId = await person(guest.name)
      const substituteId = guest.substitute ? await person(guest.substitute) : null
      const role = guest.role ?? 'voting'
      await tx.seat.create({
        data: { id: seatId, bodyId, organisationId, role, votes: guest.votes ?? (role === 'voting' || role === 'chair'), weight: guest.weight ?? 1, holderId, substituteId, startsAt: now },
      })
      if (!seats.has(guest.name))
        await tx.invitee.create({
          data: { id: newId(), meetingId, personId: holderId, organisationId, nonce: 'nonce', sentAt: now, answer: guest.answer ?? null, substituteName: guest.substituteName ?? '' },
        })
      seats.set(guest.name, [...(seats.get(guest.name) ?? []), seatId])
    }
  })
  return {
    bodyId,
    meetingId,
    itemIds,
    personId: (name) => people.get(name)!,
    seatId: (name) => seats.get(name)![0]!,
    seatIds: (name) => seats.get(name)!,
    actor: (name) => actorOfPerson(people.get(name)!),
  }
}

/** A gathering whose meeting runs: the first item is current and everybody named is present (all, unless told). */
export const gatherRunning = async (wish: Wish & { present?: string[] }): Promise<Gathering> => {
  const gathering = await gather(wish)
  const els = await gathering.actor('Els')
  await openMeeting(els, gathering)
  await enterItem(els, { meetingId: gathering.meetingId, itemId: gathering.itemIds[0]! })
  for (const name of wish.present ?? ['An', ...wish.guests.map((guest) => guest.name)])
    for (const seatId of gathering.seatIds(name)) await setPresence(els, { meetingId: gathering.meetingId, seatId, isPresent: true })
  return gathering
}
