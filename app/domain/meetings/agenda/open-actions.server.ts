import type { Db } from '~/core/db.server'
import { openItem } from '../decisions/decision-access'

/** An action point that is still to be done. */
export interface OpenAction {
  id: string
  description: string
  /** Calendar date, YYYY-MM-DD. */
  dueOn: string
  owner: string
  /** It came from a closed item. */
  isClosed: boolean
}

interface Meeting {
  bodyId: string
  startsAt: Date
  /** Null until it opens. */
  openedAt: Date | null
}

const most = 50

/**
 * The action points from earlier meetings of a body that are open when a meeting follows them up: now, or for a meeting that was held, when it
 * opened. At most 50, the most urgent first.
 */
export const openActionsFor = async (database: Db, { bodyId, startsAt, openedAt }: Meeting, readsClosedItems = true): Promise<OpenAction[]> => {
  const rows = await database.actionPoint.findMany({
    where: {
      meeting: { bodyId, startsAt: { lt: startsAt } },
      ...(openedAt && { createdAt: { lt: openedAt } }),
      AND: [openedAt ? { OR: [{ doneAt: null }, { doneAt: { gte: openedAt } }] } : { doneAt: null }],
      ...(!readsClosedItems && { item: openItem }),
    },
    select: { id: true, description: true, dueOn: true, itemId: true, ownerId: true, ownerOrganisationId: true },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.length === 0 ? [] : named(database, rows)
}

type Row = Pick<OpenAction, 'id' | 'description' | 'dueOn'> & { itemId: string; ownerId: string | null; ownerOrganisationId: string | null }

/** Asked apart, so that a meeting without open actions asks nothing more. */
const named = async (database: Db, rows: Row[]): Promise<OpenAction[]> => {
  const [people, organisations, open] = await Promise.all([
    database.person.findMany({ where: { id: { in: rows.flatMap(({ ownerId }) => ownerId ?? []) } }, select: { id: true, name: true } }),
    database.organisation.findMany({ where: { id: { in: rows.flatMap(({ ownerOrganisationId }) => ownerOrganisationId ?? []) } }, select: { id: true, name: true } }),
    database.agendaItem.findMany({ where: { AND: [{ id: { in: rows.map(({ itemId }) => itemId) } }, openItem] }, select: { id: true } }),
  ])
  const nameOf = (id: string | null) => [...people, ...organisations].find((one) => one.id === id)?.name
  return rows.map(({ itemId, ownerId, ownerOrganisationId, ...action }) => ({
    ...action,
    owner: nameOf(ownerId) ?? nameOf(ownerOrganisationId) ?? '',
    isClosed: open.every(({ id }) => id !== itemId),
  }))
}
