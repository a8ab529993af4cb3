import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { ChangeEvent } from '~/core/change.server'
import { newId } from '~/core/ids'
import { queueMail } from '~/core/mail.server'
import { requireAllowed } from '~/core/verdict'
import { personCreated } from '../../accounts/accounts.events'
import { sendInvitation } from '../../accounts/invitations/send-invitation.server'
import type { Actor } from '../../actor'
import { requireItemOf } from '../proxies/proxy-rules.server'
import { seatsNow } from '../attendance/make-attendance.server'
import { getMeetingFacts } from '../meeting.queries.server'
import { mayInviteGuests } from './guest.policy'
import { guestAdded } from './guests.events'

interface Input {
  meetingId: string
  name: string
  organisation?: string
  /** With an address they can sign in: whoever has it already, or a new account. */
  email?: string | undefined
  /** The one item they come for; without one, the whole meeting. */
  itemId?: string | undefined
}

/**
 * Puts a guest or expert on the list of a meeting. With an address they are mailed, and invited to open an account when they have none.
 * @returns the id of their line in the list.
 * @throws DomainError 404, 403, attendance:refusal.guestOver (409), or at the field `email`: guestMember, guestDouble (409).
 */
export const addGuest = (actor: Actor, { meetingId, name, organisation = '', email, itemId }: Input): Promise<{ attendanceId: string }> =>
  change(actor, async ({ tx, record }) => {
    const meeting = await getMeetingFacts(tx, meetingId)
    requireAllowed(mayInviteGuests(actor, meeting))
    if (itemId) await requireItemOf(tx, meetingId, itemId)
    const person = email ? await guestPerson(tx, { name, email }) : null
    if (person && !person.isNew) await requireNoPlace(tx, meeting, person.id, itemId)
    for (const event of person?.events ?? []) record(event)
    const attendanceId = newId()
    await tx.attendance.create({ data: { id: attendanceId, meetingId, name: person?.name ?? name, organisationName: organisation, personId: person?.id ?? null, itemId: itemId ?? null } })
    if (email) await queueMail(tx, { kind: 'guests.invited', to: email, payload: { attendanceId, isNew: person?.isNew ?? false } })
    record(guestAdded(attendanceId, meetingId, { personId: person?.id ?? null, itemId: itemId ?? null }))
    return { attendanceId }
  })

interface GuestPerson {
  id: string
  name: string
  isNew: boolean
  events: ChangeEvent[]
}

/** Who has this address; else a new person, with the mail to open their account. A name that is known stays. */
const guestPerson = async (tx: Tx, { name, email }: { name: string; email: string }): Promise<GuestPerson> => {
  const known = await tx.person.findUnique({ where: { email }, select: { id: true, name: true } })
  if (known) return { ...known, isNew: false, events: [] }
  const id = newId()
  await tx.person.create({ data: { id, name, email, createdAt: clock.now() } })
  return { id, name, isNew: true, events: [personCreated(id, false), await sendInvitation(tx, { id, email })] }
}

const requireNoPlace = async (tx: Tx, meeting: { id: string; bodyId: string }, personId: string, itemId: string | undefined): Promise<void> => {
  const { OR, ...now } = seatsNow(meeting.bodyId)
  const seats = await tx.seat.count({ where: { ...now, AND: [{ OR }, { OR: [{ holderId: personId }, { substituteId: personId }] }] } })
  if (seats > 0) throw new DomainError('attendance:refusal.guestMember', { field: 'email' })
  const places = await tx.attendance.findMany({ where: { meetingId: meeting.id, personId }, select: { itemId: true } })
  if (places.some((place) => !itemId || place.itemId === null || place.itemId === itemId)) throw new DomainError('attendance:refusal.guestDouble', { field: 'email' })
}
