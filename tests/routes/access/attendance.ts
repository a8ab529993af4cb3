import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { newId } from '~/core/ids'
import { announceCode } from '~/domain/meetings/attendance/announce-code.server'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'
import { addGuest } from '~/domain/meetings/guests/add-guest.server'
import { giveProxy } from '~/domain/meetings/proxies/give-proxy.server'
import { paths } from '~/paths'
import { smallPdf } from '../../../prisma/seed/small-pdf'
import type { Matrix } from './entry'
import { opened } from './live'
import { convened } from './meetings'
import { act, type Row, rows } from './row'
import type { World } from './world'

/** The line of a seat in the attendance list of a meeting that runs. */
const lineOf = async (world: World, role: 'advisory' | 'voting' = 'advisory') => {
  const { meetingId, itemId } = await opened(world)
  const { id } = await db.attendance.findUniqueOrThrow({ where: { meetingId_seatId: { meetingId, seatId: world.table.people[role].seatId } }, select: { id: true } })
  return { meetingId, itemId, attendanceId: id }
}

/** The chair lets the voting member vote; the secretary has the paper. */
const given = async (world: World) => {
  const { meetingId } = await convened(world)
  const { chair, voting } = world.table.people
  const paper = { name: 'volmacht.pdf', bytes: smallPdf('Volmacht', ['Getekend']) }
  const { proxyId } = await giveProxy(await world.actor('secretary'), { meetingId, giverSeatId: chair.seatId, holderSeatId: voting.seatId, paper })
  return { meetingId, proxyId }
}

const invited = async (world: World) => {
  const { meetingId } = await convened(world)
  const { attendanceId } = await addGuest(await world.actor('secretary'), { meetingId, name: 'Ans Architect' })
  return { meetingId, attendanceId }
}

/** Who leads, and the voting member for their own place. */
const ownOrLeaders: Row = ['door', 404, 200, 200, 200, 403, 403, 404]
/** Whose place it is; the observer of the table sits there too. */
const seated: Row = ['door', 404, 200, 200, 200, 200, 200, 404]

export const attendance: Matrix = {
  '/overleg/vergaderingen/:meetingId/aanwezigen/:attendanceId': {
    knock: async (world) => {
      const { meetingId, attendanceId } = await lineOf(world)
      return { url: paths.attendant(meetingId, attendanceId), form: { sitter: 'named', name: 'Vera Vervangt' } }
    },
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/aanwezigen/:attendanceId/belangenconflict': {
    knock: async (world) => {
      const { meetingId, attendanceId, itemId } = await lineOf(world, 'voting')
      return { url: paths.recusal(meetingId, attendanceId), form: { itemId, isRecused: 'true' } }
    },
    GET: act(rows.everybody),
    POST: act(ownOrLeaders),
  },
  '/overleg/vergaderingen/:meetingId/zetels/:seatId': {
    knock: async (world) => {
      const { meetingId } = await opened(world)
      return { url: paths.fillSeat(meetingId, await emptySeat(world)), form: { sitter: 'named', name: 'Nora Nieuw' } }
    },
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/belangenconflict': [
    { when: 'its address is typed', knock: async (world) => paths.ownRecusal((await opened(world)).meetingId), GET: act(rows.everybody) },
    {
      when: 'one stands aside',
      knock: async (world) => {
        const { meetingId, itemId } = await opened(world)
        return { url: paths.ownRecusal(meetingId), form: { itemId, isRecused: 'true' } }
      },
      POST: act(seated),
      guest: 403,
    },
  ],
  '/overleg/vergaderingen/:meetingId/aanwezigen/:attendanceId/verontschuldiging': {
    knock: async (world) => {
      const { meetingId, attendanceId } = await lineOf(world)
      return { url: paths.excused(meetingId, attendanceId), form: { isExcused: 'true' } }
    },
    GET: act(rows.everybody),
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/aanmelding': {
    knock: async (world) => {
      const { meetingId } = await opened(world)
      await leaveAll(world, meetingId)
      return { url: paths.announce(meetingId), form: { code: announceCode(meetingId) } }
    },
    GET: rows.members,
    POST: act(seated),
  },
  '/overleg/vergaderingen/:meetingId/volmachten': [
    { when: 'it is read', knock: async (world) => paths.proxies((await convened(world)).meetingId), GET: rows.members, guest: 404 },
    {
      when: 'one is given',
      knock: async (world) => {
        const { meetingId } = await convened(world)
        const { chair, voting } = world.table.people
        return { url: paths.proxies(meetingId), form: { giverSeatId: voting.seatId, holderSeatId: chair.seatId } }
      },
      POST: act(ownOrLeaders),
    },
  ],
  '/overleg/vergaderingen/:meetingId/volmachten/:proxyId/intrekking': {
    knock: async (world) => {
      const { meetingId, proxyId } = await given(world)
      return paths.revokeProxy(meetingId, proxyId)
    },
    GET: act(rows.signedIn),
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/volmachten/:proxyId/papier': {
    knock: async (world) => {
      const { meetingId, proxyId } = await given(world)
      return paths.proxyPaper(meetingId, proxyId)
    },
    GET: ownOrLeaders,
  },
  '/overleg/vergaderingen/:meetingId/gasten': {
    knock: async (world) => ({ url: paths.guests((await convened(world)).meetingId), form: { name: 'Ans Architect', email: `ans.${newId()}@voorbeeld.test` } }),
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/gasten/:attendanceId/verwijdering': {
    knock: async (world) => {
      const { meetingId, attendanceId } = await invited(world)
      return paths.removeGuest(meetingId, attendanceId)
    },
    GET: act(rows.signedIn),
    POST: act(rows.leaders),
  },
}

/** A seat of the table on which nobody sits. */
const emptySeat = (world: World): Promise<string> =>
  change(null, async ({ tx }) => {
    const id = newId()
    const { bodyId, people } = world.table
    await tx.seat.create({ data: { id, bodyId, organisationId: people.voting.organisationId, role: 'voting', votes: true, startsAt: clock.now() } })
    return id
  })

/** Nobody is on the list as present any more, so that coming is news. */
const leaveAll = async (world: World, meetingId: string): Promise<void> => {
  for (const { seatId } of Object.values(world.table.people)) await setPresence(await world.actor('secretary'), { meetingId, seatId, isPresent: false })
  await change(null, ({ tx }) => tx.signInFailure.deleteMany())
}
