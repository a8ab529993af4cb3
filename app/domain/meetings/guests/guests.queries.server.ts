import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { numberItems } from '../agenda/agenda'
import { factsOf, meetingFactColumns } from '../meeting'
import { mayRun } from '../running/running.policy'
import { mayInviteGuests } from './guest.policy'

/** The guests of a meeting, for chair and secretary. @throws DomainError 404 or 403. */
export const guestsPage = async (actor: Actor, meetingId: string) => {
  const row = await db.meeting.findUnique({
    where: { id: meetingId },
    select: {
      ...meetingFactColumns,
      title: true,
      items: { select: { id: true, parentId: true, position: true, title: true } },
      attendances: {
        where: { seatId: null },
        select: { id: true, name: true, organisationName: true, itemId: true, person: { select: { email: true } }, entries: { take: 1, select: { id: true } } },
        orderBy: { name: 'asc' },
      },
    },
  })
  if (!row) throw notFound()
  const facts = factsOf(row)
  requireAllowed(mayRun(actor, facts))
  const items = numberItems(row.items).map(({ id, number, title }) => ({ id, number, title }))
  return {
    meeting: { id: row.id, title: row.title },
    items,
    guests: row.attendances.map(({ id, name, organisationName, itemId, person, entries }) => ({
      id,
      name,
      organisation: organisationName,
      email: person?.email ?? null,
      number: items.find((item) => item.id === itemId)?.number ?? null,
      mayRemove: entries.length === 0,
    })),
    mayInvite: isAllowed(mayInviteGuests(actor, facts)),
  }
}

export type GuestsPageData = Awaited<ReturnType<typeof guestsPage>>
