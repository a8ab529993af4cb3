import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'
import type { PollMethod } from '~/domain/meetings/polls/poll'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'
import { paths } from '~/paths'
import type { Entry, Matrix } from './entry'
import { convened } from './meetings'
import { act, answered, type Row, rows } from './row'
import type { World } from './world'

/** A running meeting at its first item, with the people of the table present. */
export const opened = async (world: World) => {
  const { meetingId, itemIds } = await convened(world)
  const secretary = await world.actor('secretary')
  await openMeeting(secretary, { meetingId })
  await enterItem(secretary, { meetingId, itemId: itemIds[0]! })
  for (const { seatId } of Object.values(world.table.people)) await setPresence(secretary, { meetingId, seatId, isPresent: true })
  return { meetingId, itemId: itemIds[0]!, nextItemId: itemIds[1]! }
}

export const polling = async (world: World, method: PollMethod = 'forAgainst') => {
  const { meetingId, itemId } = await opened(world)
  const { pollId } = await openPoll(await world.actor('secretary'), { meetingId, itemId, question: 'Gaat u akkoord?', method })
  return { meetingId, pollId }
}

/** The line of a seat in the attendance list. */
const lineOf = async (meetingId: string, seatId: string): Promise<string> =>
  (await db.attendance.findUniqueOrThrow({ where: { meetingId_seatId: { meetingId, seatId } }, select: { id: true } })).id

/** A button of the room: GET leads back to the room, which decides. */
const button = (POST: Row, knock: NonNullable<Entry['knock']>): Entry => ({ GET: act(rows.everybody), POST: act(POST), knock })

/** Who votes: the chair and the voting member. Others see the poll, but are told why not (409). */
// prettier-ignore
const voters: Row = ['door', 404, 403, 302, 302, 403, 403, 404]

export const live: Matrix = {
  '/overleg/vergaderingen/:meetingId/live': [
    { when: 'it runs', knock: async (world) => paths.live((await opened(world)).meetingId), GET: rows.members },
    { when: 'it is being prepared', knock: async (world) => paths.live((await world.meeting('preparation')).meetingId), GET: answered(409, rows.preparers) },
  ],
  '/overleg/vergaderingen/:meetingId/scherm': { knock: async (world) => paths.screen((await opened(world)).meetingId), GET: rows.members },
  '/overleg/vergaderingen/:meetingId/opening': button(rows.leaders, async (world) => paths.openMeeting((await convened(world)).meetingId)),
  '/overleg/vergaderingen/:meetingId/sluiting': button(rows.leaders, async (world) => paths.closeMeeting((await opened(world)).meetingId)),
  '/overleg/vergaderingen/:meetingId/aanwezigen/:attendanceId/aanwezigheid': button(rows.leaders, async (world) => {
    const { meetingId } = await opened(world)
    return { url: paths.presence(meetingId, await lineOf(meetingId, world.table.people.advisory.seatId)), form: { isPresent: 'false' } }
  }),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/behandeling': button(rows.leaders, async (world) => {
    const { meetingId, nextItemId } = await opened(world)
    return paths.enterItem(meetingId, nextItemId)
  }),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/notitie': {
    knock: async (world) => {
      const { meetingId, itemId } = await opened(world)
      return { url: paths.itemRecord(meetingId, itemId), form: { record: 'Besproken.' } }
    },
    GET: rows.secretary,
    POST: act(rows.secretary),
  },
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/notitie/opslag': {
    knock: async (world) => {
      const { meetingId, itemId } = await opened(world)
      return { url: paths.saveItemRecord(meetingId, itemId), form: { record: 'Besproken.' } }
    },
    GET: act(rows.everybody),
    POST: answered(204, rows.secretary),
  },
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/uitkomst': {
    knock: async (world) => {
      const { meetingId, itemId } = await opened(world)
      return { url: paths.itemOutcome(meetingId, itemId), form: { outcome: 'noted' } }
    },
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/peiling': {
    knock: async (world) => {
      const { meetingId, itemId } = await opened(world)
      return { url: paths.openPoll(meetingId, itemId), form: { question: 'Gaat u akkoord?' } }
    },
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/peilingen/:pollId/sluiting': button(rows.leaders, async (world) => {
    const { meetingId, pollId } = await polling(world)
    return paths.closePoll(meetingId, pollId)
  }),
  '/overleg/vergaderingen/:meetingId/peilingen/:pollId': {
    knock: async (world) => {
      const { meetingId, pollId } = await polling(world)
      return paths.poll(meetingId, pollId)
    },
    GET: rows.members,
  },
  '/overleg/vergaderingen/:meetingId/peilingen/:pollId/telling': {
    knock: async (world) => {
      const { meetingId, pollId } = await polling(world, 'showOfHands')
      return { url: paths.countHands(meetingId, pollId), form: { for: '1' } }
    },
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/peilingen/:pollId/invoer': {
    knock: async (world) => {
      const { meetingId, pollId } = await polling(world)
      return { url: paths.enterVote(meetingId, pollId), form: { seatId: world.table.people.voting.seatId, choices: 'for' } }
    },
    GET: rows.secretary,
    POST: act(rows.secretary),
  },
  '/overleg/vergaderingen/:meetingId/peilingen/:pollId/telling/opslag': button(rows.leaders, async (world) => {
    const { meetingId, pollId } = await polling(world, 'showOfHands')
    return { url: paths.saveCount(meetingId, pollId), form: { for: '1' } }
  }),
  '/overleg/vergaderingen/:meetingId/peilingen/:pollId/invoer/opslag': button(rows.secretary, async (world) => {
    const { meetingId, pollId } = await polling(world)
    return { url: paths.saveEntry(meetingId, pollId), form: { seatId: world.table.people.voting.seatId, choices: 'for' } }
  }),
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/handopsteking': button(rows.leaders, async (world) => {
    const { meetingId, itemId } = await opened(world)
    return { url: paths.quickHands(meetingId, itemId), form: { question: 'Akkoord?' } }
  }),
  '/overleg/vergaderingen/:meetingId/peilingen/:pollId/intrekking': {
    knock: async (world) => {
      const { meetingId, pollId } = await polling(world)
      return { url: paths.withdrawPoll(meetingId, pollId), form: { reason: 'Te vroeg geopend' } }
    },
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/peilingen/:pollId/stem': {
    knock: async (world) => {
      const { meetingId, pollId } = await polling(world)
      return { url: paths.vote(meetingId, pollId), form: { choices: 'for', key: newId() } }
    },
    GET: rows.members,
    POST: voters,
  },
}
