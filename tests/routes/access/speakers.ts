import { newId } from '~/core/ids'
import { giveFloor } from '~/domain/meetings/speakers/give-floor.server'
import { raiseHand } from '~/domain/meetings/speakers/raise-hand.server'
import { paths } from '~/paths'
import type { Entry, Matrix } from './entry'
import { opened } from './live'
import { act, type Row, rows } from './row'
import type { World } from './world'

/** The voting member asks for the floor on the first item. */
const asked = async (world: World) => {
  const { meetingId } = await opened(world)
  const { turnId } = await raiseHand(await world.actor('voting'), { meetingId, key: newId() })
  return { meetingId, turnId }
}

const speaking = async (world: World) => {
  const turn = await asked(world)
  await giveFloor(await world.actor('chair'), turn)
  return turn
}

/** A button of the room: GET leads back to the room, which decides. */
const button = (POST: Row, knock: NonNullable<Entry['knock']>): Entry => ({ GET: act(rows.everybody), POST: act(POST), knock })

/** Those with a place from which one speaks. */
// prettier-ignore
const mayAsk: Row = ['door', 404, 200, 200, 200, 200, 403, 404]
/** The speaker, and who leads. */
// prettier-ignore
const ownOrLeaders: Row = ['door', 404, 200, 200, 200, 403, 403, 404]

const sprekers = '/overleg/vergaderingen/:meetingId/sprekers'

export const speakers: Matrix = {
  '/overleg/vergaderingen/:meetingId/volgen': { knock: async (world) => paths.follow((await opened(world)).meetingId), GET: rows.members },
  '/overleg/vergaderingen/:meetingId/gesproken-tijd': { knock: async (world) => paths.spokenTime((await speaking(world)).meetingId), GET: rows.leaders },
  [`${sprekers}/aanvraag`]: { ...button(mayAsk, async (world) => ({ url: paths.raiseHand((await opened(world)).meetingId), form: { key: newId() } })), guest: 302 },
  [`${sprekers}/toevoeging`]: {
    knock: async (world) => ({ url: paths.addSpeaker((await opened(world)).meetingId), form: { key: newId(), name: 'Mevrouw Pieters' } }),
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  [`${sprekers}/:turnId/woord`]: button(rows.leaders, async (world) => {
    const { meetingId, turnId } = await asked(world)
    return paths.giveFloor(meetingId, turnId)
  }),
  [`${sprekers}/:turnId/einde`]: button(ownOrLeaders, async (world) => {
    const { meetingId, turnId } = await speaking(world)
    return paths.endFloor(meetingId, turnId)
  }),
  [`${sprekers}/:turnId/intrekking`]: button(ownOrLeaders, async (world) => {
    const { meetingId, turnId } = await asked(world)
    return paths.lowerHand(meetingId, turnId)
  }),
  [`${sprekers}/:turnId/plaats`]: button(rows.leaders, async (world) => {
    const { meetingId, turnId } = await asked(world)
    return paths.moveTurn(meetingId, turnId)
  }),
}
