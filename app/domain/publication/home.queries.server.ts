import { latestDecisions } from '../meetings/decisions/decision-list.server'
import { latestMinutes, upcomingMeetings } from './public-meetings.queries.server'
import { publishedDecisions } from './public-where'

const shown = 4

/** What the home page of the public site shows: what comes, and what was published last. */
export const publicHome = async () => {
  const [upcoming, minutes, decisions] = await Promise.all([upcomingMeetings(shown), latestMinutes(shown - 1), latestDecisions(publishedDecisions, shown)])
  return { upcoming: upcoming.filter(({ status }) => status !== 'cancelled'), minutes, decisions }
}
