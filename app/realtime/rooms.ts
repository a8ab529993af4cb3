import type { Audience } from '~/domain/meetings/live/live-view'
import type { Topic } from './protocol'

/** The names of Socket.IO's rooms. */
export const rooms = {
  audience: (meetingId: string, audience: Audience) => `live/${meetingId}/${audience}`,
  own: (meetingId: string, personId: string) => `own/${meetingId}/${personId}`,
  topic: (topic: Topic) => `topic/${topic}`,
  session: (publicId: string) => `session/${publicId}`,
  person: (personId: string) => `person/${personId}`,
}
