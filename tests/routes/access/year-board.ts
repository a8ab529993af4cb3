import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { yearOf } from '~/domain/meetings/overview/year-board'
import { paths } from '~/paths'
import type { Matrix } from './entry'
import { act, type Row } from './row'
import type { World } from './world'

/** Secretaries and chairs of any body, and administrators. */
// prettier-ignore
const readers: Row = ['door', 200, 200, 200, 404, 404, 404, 200]

const subjectId = async (): Promise<string> => (await change(null, ({ tx }) => tx.subject.findFirstOrThrow({ where: { code: 'A5' }, select: { id: true } }))).id

/** The cell of the table's municipality: the secretary fills it in, the chair only reads the board. */
const knock = async (world: World) => {
  const { itemIds } = await world.meeting('convened')
  return { url: paths.yearBoardCell(world.table.people.chair.organisationId, await subjectId(), yearOf(clock.now())), form: { itemIds: itemIds[0]! } }
}

// prettier-ignore
const tagging: Row = ['door', 404, 200, 403, 404, 404, 404, 404]

export const yearBoard: Matrix = {
  '/overleg/jaarbord': { GET: readers },
  '/overleg/jaarbord/bestand.csv': { GET: readers, knock: () => paths.yearBoardFile(yearOf(clock.now())) },
  '/overleg/jaarbord/:municipalityId/:subjectId': { knock, GET: tagging, POST: act(tagging) },
}
