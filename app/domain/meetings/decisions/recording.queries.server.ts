import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { isCurrentAt } from '../../bodies/seats/seat'
import { mayRecordDecision } from './decisions.policy'
import { factsOfItem, loadItem } from './recording-facts.server'

interface Place {
  meetingId: string
  itemId: string
}

/** What the page that records a decision on an item shows. @throws DomainError as recordDecision does */
export const newDecisionPage = async (actor: Actor, place: Place) => {
  const item = await allowedItem(actor, place)
  return { ...headingOf(item), polls: await closedPolls(place.itemId) }
}

/** What the page that adds an action point to an item shows. @throws DomainError as addActionPoint does */
export const newActionPage = async (actor: Actor, place: Place) => {
  const item = await allowedItem(actor, place)
  const decisions = await db.decision.findMany({ where: { itemId: place.itemId }, orderBy: { number: 'asc' }, select: { id: true, number: true, title: true } })
  return { ...headingOf(item), decisions, owners: await possibleOwners(item.meeting.bodyId) }
}

/** The closed polls of an item, which a decision may rest on. */
export const closedPolls = (itemId: string) =>
  db.poll.findMany({ where: { itemId, status: 'closed' }, orderBy: { closedAt: 'asc' }, select: { id: true, question: true } })

/** Who can be given an action point: the people on the seats of a body, and the organisations these seats belong to. */
export const possibleOwners = async (bodyId: string) => {
  const person = { select: { id: true, name: true } }
  const seats = await db.seat.findMany({
    where: { bodyId, ...isCurrentAt(clock.now()) },
    select: { holder: person, substitute: person, organisation: { select: { id: true, name: true } } },
  })
  const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name, 'nl')
  const people = seats.flatMap(({ holder, substitute, organisation }) =>
    [holder, substitute].flatMap((found) => (found ? [{ ...found, organisationName: organisation.name }] : [])),
  )
  return {
    people: [...new Map(people.map((found) => [found.id, found])).values()].sort(byName),
    organisations: [...new Map(seats.map(({ organisation }) => [organisation.id, organisation])).values()].sort(byName),
  }
}

const allowedItem = async (actor: Actor, place: Place) => {
  const item = await loadItem(db, place)
  requireAllowed(mayRecordDecision(actor, factsOfItem(item)))
  return item
}

const headingOf = ({ title, meeting }: Awaited<ReturnType<typeof loadItem>>) => ({
  itemTitle: title,
  meetingTitle: meeting.title,
  isRunning: meeting.status === 'running',
})
