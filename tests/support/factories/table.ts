import { change } from '~/core/change.server'
import { after, clock, days } from '~/core/clock'
import { newId } from '~/core/ids'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import type { ItemKind, MeetingStatus, SeatRole } from '~prisma/enums'

/**
 * A woonoverleg with one person per role around its table. Rooms to the right of bodies and meetings test on it; the rows are written
 * directly, so that a test can stand at any moment of a meeting without playing all of what comes before.
 */
export interface Table {
  bodyId: string
  code: string
  /** Who sits there, by role, with the organisation of the seat. */
  people: Record<SeatRole, { id: string; organisationId: string; seatId: string }>
}

const roles: SeatRole[] = ['chair', 'secretary', 'voting', 'advisory', 'observer']
let tables = 0

export const layTable = (code: string, options: { isPublic?: boolean } = {}): Promise<Table> =>
  change(null, async ({ tx }) => {
    const now = after(clock.now(), -days(400))
    const municipalityId = newId()
    const bodyId = newId()
    const serial = ++tables
    await tx.organisation.create({ data: { id: municipalityId, name: `Gemeente ${code} ${serial}`, kind: 'municipality', createdAt: now } })
    await tx.body.create({
      data: { id: bodyId, name: `Lokaal woonoverleg ${code} ${serial}`, code, kind: 'woonoverleg', municipalityId, isPublic: options.isPublic ?? true, createdAt: now },
    })
    const people = {} as Table['people']
    for (const role of roles) {
      const organisationId = role === 'chair' ? municipalityId : newId()
      const id = newId()
      const seatId = newId()
      if (role !== 'chair') await tx.organisation.create({ data: { id: organisationId, name: `Organisatie ${role} ${code} ${serial}`, kind: 'other', createdAt: now } })
      await tx.person.create({ data: { id, name: `Persoon ${role} ${code}`, email: `${role}.${serial}@voorbeeld.example`, createdAt: now } })
      await tx.membership.create({ data: { id: newId(), personId: id, organisationId, function: role, startsAt: now } })
      await tx.seat.create({ data: { id: seatId, bodyId, organisationId, role, votes: role === 'chair' || role === 'voting', holderId: id, startsAt: now } })
      people[role] = { id, organisationId, seatId }
    }
    return { bodyId, code, people }
  })

/** Who sits on the seat of a role, as an actor. */
export const at = (table: Table, role: SeatRole) => actorOfPerson(table.people[role].id)

interface ItemPlan {
  title?: string
  kind?: ItemKind
  isClosed?: boolean
  parentId?: string
  note?: string
}

interface MeetingPlan {
  status: MeetingStatus
  startsAt?: Date
  isPublic?: boolean
  title?: string
  items?: ItemPlan[]
}

/** A meeting of the table, at any moment of its life. @returns its id and those of its items, in order */
export const layMeeting = (table: Table, { status, startsAt = clock.now(), isPublic = true, title = 'Woonoverleg', items = [{}] }: MeetingPlan) =>
  change(null, async ({ tx }) => {
    const id = newId()
    const isConvened = status !== 'preparation'
    const isOver = status === 'minutes' || status === 'approved' || status === 'published'
    await tx.meeting.create({
      data: {
        id,
        bodyId: table.bodyId,
        title,
        startsAt,
        place: 'Gemeentehuis, raadzaal',
        isPublic,
        status,
        uid: `${id}@voorbeeld.example`,
        createdAt: startsAt,
        convenedAt: isConvened ? startsAt : null,
        openedAt: isOver || status === 'running' ? startsAt : null,
        closedAt: isOver ? startsAt : null,
        cancelledAt: status === 'cancelled' ? startsAt : null,
      },
    })
    const itemIds: string[] = []
    for (const [position, item] of items.entries()) {
      const itemId = newId()
      await tx.agendaItem.create({
        data: { id: itemId, meetingId: id, position, title: 'Agendapunt', kind: 'discussion', minutes: 15, createdAt: startsAt, ...item },
      })
      itemIds.push(itemId)
    }
    return { meetingId: id, itemIds }
  })
