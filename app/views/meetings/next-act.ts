import type { MeetingOverview } from '~/domain/meetings/meeting.queries.server'
import { paths } from '~/paths'

export type Act = 'makeAgenda' | 'convene' | 'announce' | 'open' | 'answers' | 'join' | 'writeMinutes' | 'readMinutes' | 'publish'

/** What is expected next, if anything: one act, by where the meeting stands and what the reader may do. */
export const nextAct = ({ meeting, items, may }: MeetingOverview, isToday: boolean): { act: Act; to: string } | null => {
  const { id, status } = meeting
  switch (status) {
    case 'preparation':
      if (!may.convene) return null
      return items.length === 0 ? { act: 'makeAgenda', to: paths.agenda(id) } : { act: 'convene', to: paths.convocation(id) }
    case 'convened':
      if (may.write && meeting.hasUnsentChanges) return { act: 'announce', to: paths.announceChange(id) }
      if (may.run && isToday) return { act: 'open', to: paths.live(id) }
      return may.readAnswers ? { act: 'answers', to: paths.attendance(id) } : null
    case 'running':
      return { act: 'join', to: paths.live(id) }
    case 'minutes':
      if (!may.readMinutesDraft) return null
      return { act: may.writeMinutes ? 'writeMinutes' : 'readMinutes', to: paths.minutes(id) }
    case 'approved':
      return { act: may.publish ? 'publish' : 'readMinutes', to: paths.minutes(id) }
    case 'published':
      return { act: 'readMinutes', to: paths.minutes(id) }
    case 'cancelled':
      return null
  }
}
