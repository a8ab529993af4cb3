import { closePoll } from '~/domain/meetings/polls/close-poll.server'
import { paths } from '~/paths'
import type { Matrix } from './entry'
import { polling } from './live'
import { rows } from './row'
import type { World } from './world'

const closed = async (world: World) => {
  const poll = await polling(world)
  await closePoll(await world.actor('secretary'), { pollId: poll.pollId })
  return poll
}

const pollUrl =
  (path: (meetingId: string, pollId: string) => string, make: (world: World) => ReturnType<typeof polling>) =>
  async (world: World): Promise<string> => {
    const { meetingId, pollId } = await make(world)
    return path(meetingId, pollId)
  }

/** Secret ballots, and the recount of any poll. */
export const secret: Matrix = {
  '/overleg/hulp/geheime-stemming': { GET: rows.signedIn },
  '/overleg/vergaderingen/:meetingId/peilingen/:pollId/telling.json': [
    { when: 'it has closed', knock: pollUrl(paths.pollExport, closed), GET: rows.members },
    { when: 'it is open', knock: pollUrl(paths.pollExport, polling), GET: ['door', 404, 404, 404, 404, 404, 404, 404] },
  ],
}
