import { addActionPoint } from '~/domain/meetings/decisions/add-action-point.server'
import { finishActionPoint } from '~/domain/meetings/decisions/finish-action-point.server'
import { recordDecision } from '~/domain/meetings/decisions/record-decision.server'
import { paths } from '~/paths'
import { inDays } from '../../support/factories/meetings'
import type { Matrix } from './entry'
import { act, type Row, rows } from './row'
import type { World } from './world'

const content = { title: 'Gunstig advies', reasons: 'Het ontwerp is helder.', articles: ['Het overleg geeft gunstig advies.'] }
const form = { title: content.title, reasons: content.reasons, 'articles[0]': content.articles[0]! }

const running = (world: World) => world.meeting('running')

const decision = async (world: World, isClosed = false): Promise<string> => {
  const { meetingId, itemIds } = await running(world)
  const { number } = await recordDecision(await world.actor('secretary'), { meetingId, itemId: itemIds[isClosed ? 1 : 0]!, ...content })
  return number
}

/** An action for the voting member. */
const actionPoint = async (world: World): Promise<string> => {
  const { meetingId, itemIds } = await running(world)
  const { actionPointId } = await addActionPoint(await world.actor('secretary'), {
    meetingId,
    itemId: itemIds[0]!,
    description: 'Bezorg de aangepaste tekst',
    ownerId: world.personId('voting'),
    dueOn: inDays(30),
  })
  return actionPointId
}

// prettier-ignore
const ownerAndSecretary: Row = ['door', 404, 302, 403, 302, 403, 403, 404]

export const decisions: Matrix = {
  '/overleg/besluiten': { GET: rows.signedIn },
  '/overleg/besluiten/:number': [
    { when: 'it is of an open item', knock: async (world) => paths.decision(await decision(world)), GET: rows.members },
    { when: 'it is of a closed item', knock: async (world) => paths.decision(await decision(world, true)), GET: rows.insiders },
  ],
  '/overleg/besluiten/:number/wijziging': {
    knock: async (world) => ({ url: paths.editDecision(await decision(world)), form }),
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/besluit': {
    knock: async (world) => {
      const { meetingId, itemIds } = await running(world)
      return { url: paths.newDecision(meetingId, itemIds[0]!), form }
    },
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/vergaderingen/:meetingId/agendapunten/:itemId/actiepunt': {
    knock: async (world) => {
      const { meetingId, itemIds } = await running(world)
      return { url: paths.newAction(meetingId, itemIds[0]!), form: { description: 'Bezorg de tekst', owner: `person:${world.personId('voting')}`, dueOn: inDays(30) } }
    },
    GET: rows.leaders,
    POST: act(rows.leaders),
  },
  '/overleg/acties': { GET: rows.signedIn },
  '/overleg/acties/:actionId/afgerond': { knock: async (world) => paths.actionDone(await actionPoint(world)), GET: act(rows.everybody), POST: ownerAndSecretary },
  '/overleg/acties/:actionId/heropening': {
    knock: async (world) => {
      const id = await actionPoint(world)
      await finishActionPoint(await world.actor('voting'), id)
      return paths.reopenAction(id)
    },
    GET: act(rows.everybody),
    POST: ownerAndSecretary,
  },
}
