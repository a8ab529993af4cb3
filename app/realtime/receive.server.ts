import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { castSecretVote } from '~/domain/meetings/polls/secret/cast-secret-vote.server'
import { requireAllowed } from '~/core/verdict'
import { answer } from './answer.server'
import { floodGate } from './flood-gate'
import { joinMeeting } from './join-meeting.server'
import type { LiveMeetings } from './live-meetings.server'
import type { Topic } from './protocol'
import { rooms } from './rooms'
import type { LiveSocket } from './socket'
import { mayHear } from './topic-policy.server'

const done = { ok: true } as const

/** Everything a socket may ask, from the moment it is let in. */
export const receive = (socket: LiveSocket, meetings: LiveMeetings): void => {
  const { actor } = socket.data
  const following = new Set<string>()
  void socket.join([rooms.session(actor.sessionPublicId), rooms.person(actor.personId)])

  const mayPass = floodGate()
  socket.use((_message, next) => {
    if (mayPass()) next()
    else socket.disconnect(true)
  })

  const leave = (meetingId: string): void => {
    if (following.delete(meetingId)) meetings.unfollow(meetingId, socket.id)
    for (const room of socket.rooms) if (room.startsWith(`live/${meetingId}/`) || room.startsWith(`own/${meetingId}/`)) void socket.leave(room)
  }

  socket.on('meeting:join', (...args) =>
    answer('meeting:join', actor, args, async ({ meetingId, view }) => {
      const join = await joinMeeting(socket, meetings, meetingId, view, () => following.add(meetingId))
      return () => ({ ...done, meetingId, ...join() })
    }),
  )
  socket.on('meeting:leave', (...args) =>
    answer('meeting:leave', actor, args, async ({ meetingId }) => {
      leave(meetingId)
      return done
    }),
  )
  socket.on('vote:cast', (...args) =>
    answer('vote:cast', actor, args, async (vote) => {
      if ('envelopes' in vote) return { ...done, receipt: await castSecretVote(actor, vote) }
      const receipt = await castVote(actor, vote)
      meetings.hasHeard(actor.personId, socket.id)
      return { ...done, receipt }
    }),
  )
  socket.on('topic:join', (...args) =>
    answer('topic:join', actor, args, async ({ topic }) => {
      requireAllowed(await mayHear(actor, topic as Topic))
      await socket.join(rooms.topic(topic as Topic))
      return done
    }),
  )
  socket.on('topic:leave', (...args) =>
    answer('topic:leave', actor, args, async ({ topic }) => {
      await socket.leave(rooms.topic(topic as Topic))
      return done
    }),
  )
  socket.on('disconnect', () => [...following].forEach(leave))
}
