import { lastSequence } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { audienceOf } from '~/domain/meetings/live/audience'
import { nothingOwn, readOwn } from '~/domain/meetings/live/read-own.server'
import { getMeetingFacts } from '~/domain/meetings/meeting.queries.server'
import { mayFollow } from '~/domain/meetings/running/running.policy'
import type { LiveMeetings } from './live-meetings.server'
import { rooms } from './rooms'
import type { LiveSocket } from './socket'

/**
 * Lets a socket follow a meeting.
 * @returns what puts it among its audience and takes the whole state, in one go: no change falls between the two.
 * @throws DomainError 404 or live:refusal.noRoom (409).
 */
export const joinMeeting = async (socket: LiveSocket, meetings: LiveMeetings, meetingId: string, view: 'room' | 'screen', onFollowing: () => void) => {
  const { actor } = socket.data
  const facts = await getMeetingFacts(db, meetingId)
  requireAllowed(mayFollow(actor, facts))
  const audience = audienceOf(actor, facts, view)
  // Whoever left meanwhile, or was put out, is not followed up: nobody would tell when they leave.
  if (!socket.connected) throw notFound()
  onFollowing()
  const meeting = meetings.follow(meetingId, socket.id, actor.personId)
  if (view === 'room') void socket.join(rooms.own(meetingId, actor.personId))
  await meeting.ready()
  const own = { revision: await lastSequence(), own: nothingOwn }
  if (view === 'room') own.own = (await readOwn(db, meetingId, [actor.personId])).get(actor.personId) ?? nothingOwn
  return () => {
    for (const room of socket.rooms) if (room.startsWith(`live/${meetingId}/`)) void socket.leave(room)
    if (socket.connected) void socket.join(rooms.audience(meetingId, audience))
    meeting.hasOwn(actor.personId)
    return { ...meeting.stateFor(audience), now: clock.now().toISOString(), own }
  }
}
