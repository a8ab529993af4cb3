import { clock, minutes } from '~/core/clock'
import { untilNextChange } from '~/core/until-next-change.server'
import { latestDecisions } from '../meetings/decisions/decision-list.server'
import { latestMinutes, upcomingMeetings } from './public-meetings.queries.server'
import { publishedDecisions } from './public-where'

const shown = 4

/** What the home page of the public site shows: what comes, and what was published last. */
export const publicHome = () => untilNextChange(`home/${Math.floor(clock.ms() / minutes(1))}`, readHome)

const readHome = async () => {
  const [upcoming, reports, decisions] = await Promise.all([upcomingMeetings(shown), latestMinutes(shown - 1), latestDecisions(publishedDecisions, shown)])
  return { upcoming: upcoming.filter(({ status }) => status !== 'cancelled'), minutes: reports, decisions }
}
