import { LiveMeeting } from './live-meeting.server'
import { rooms } from './rooms'
import type { Hearing } from './rooms-for-event'
import type { LiveServer } from './socket'

/** The meetings somebody follows at this moment. */
export const liveMeetings = (io: LiveServer) => {
  const followed = new Map<string, LiveMeeting>()
  const make = (meetingId: string): LiveMeeting => {
    const meeting = new LiveMeeting(meetingId, {
      changed: (audience, { rows, ...notice }) => {
        const those = io.to(rooms.audience(meetingId, audience))
        if (Object.keys(rows).length > 0) those.emit('meeting:amended', { ...notice, rows })
        else those.emit('meeting:changed', notice)
      },
      own: (personId, exceptSockets, notice) => io.to(rooms.own(meetingId, personId)).except(exceptSockets).emit('meeting:own', notice),
    })
    followed.set(meetingId, meeting)
    return meeting
  }
  return {
    /** The meeting, from now on followed by this socket. */
    follow: (meetingId: string, socketId: string, personId: string): LiveMeeting => {
      const meeting = followed.get(meetingId) ?? make(meetingId)
      meeting.enter(socketId, personId)
      return meeting
    },
    unfollow: (meetingId: string, socketId: string): void => {
      const meeting = followed.get(meetingId)
      if (!meeting?.leave(socketId)) return
      meeting.stop()
      followed.delete(meetingId)
    },
    /** To be called with every event, before touch(): who has a place in a meeting may have changed, or one line of its list. */
    forget: ({ meetingId, subjectId }: { meetingId?: string; subjectId: string }, roster: Hearing['roster']): void => {
      if (roster === 'line') followed.get(meetingId ?? '')?.forget(subjectId)
      else if (roster !== 'same') for (const meeting of followed.values()) meeting.forget()
    },
    touch: (meetingId: string, ...what: Parameters<LiveMeeting['touch']>): void => followed.get(meetingId)?.touch(...what),
    /** Something happened that belongs to no meeting: a body got other rules, or another seat. */
    touchAll: (sections: Parameters<LiveMeeting['touch']>[0]): void => {
      for (const meeting of followed.values()) meeting.touch(sections)
    },
    /** The vote of this person was acknowledged to this socket. */
    hasHeard: (personId: string, socketId: string): void => {
      for (const meeting of followed.values()) meeting.hasHeard(personId, socketId)
    },
    stop: (): void => {
      for (const meeting of followed.values()) meeting.stop()
      followed.clear()
    },
  }
}

export type LiveMeetings = ReturnType<typeof liveMeetings>
