import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { numberItems } from '../agenda/agenda'
import { readPeople } from '../live/read-people.server'
import { getMeetingFacts } from '../meeting.queries.server'
import { requireRunning } from '../running/require-running.server'
import { mayRun } from '../running/running.policy'
import { secondsSpoken, spokenPerSpeaker } from './speakers'

/** Whom chair and secretary can put on the list of speakers. @throws DomainError 404, 403 or live:refusal.notRunning. */
export const addSpeakerPage = async (actor: Actor, meetingId: string) => {
  await requireRunning(db, actor, meetingId, mayRun)
  const { title } = await db.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { title: true } })
  const people = await readPeople(db, meetingId)
  return { meeting: { id: meetingId, title }, people: people.map(({ id, name, organisationName }) => ({ id, name, organisationName })) }
}

export type AddSpeakerPage = Awaited<ReturnType<typeof addSpeakerPage>>

/** How long everybody spoke, in the whole meeting and per item, for chair and secretary. @throws DomainError 404 or 403. */
export const spokenTime = async (actor: Actor, meetingId: string) => {
  requireAllowed(mayRun(actor, await getMeetingFacts(db, meetingId)))
  const meeting = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
    select: {
      id: true,
      title: true,
      items: { select: { id: true, parentId: true, position: true, title: true, minutes: true, startedAt: true, endedAt: true } },
      turns: {
        where: { endedAt: { not: null } },
        select: { itemId: true, personId: true, name: true, organisationName: true, startedAt: true, endedAt: true },
        orderBy: { startedAt: 'asc' },
      },
    },
  })
  const turns = meeting.turns.map((turn) => ({ ...turn, seconds: secondsSpoken(turn) }))
  const items = numberItems(meeting.items).flatMap(({ id, number, title, minutes, startedAt, endedAt }) => {
    const speakers = spokenPerSpeaker(turns.filter(({ itemId }) => itemId === id))
    return speakers.length > 0 ? [{ id, number, title, isOnTable: startedAt !== null && endedAt === null, plannedSeconds: minutes * 60, usedSeconds: secondsSpoken({ startedAt, endedAt: endedAt ?? clock.now() }), speakers }] : []
  })
  return { meeting: { id: meeting.id, title: meeting.title }, speakers: spokenPerSpeaker(turns), items, totalSeconds: turns.reduce((sum, { seconds }) => sum + seconds, 0) }
}

export type SpokenTimePage = Awaited<ReturnType<typeof spokenTime>>
