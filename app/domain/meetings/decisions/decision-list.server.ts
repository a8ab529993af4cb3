import { db } from '~/core/db.server'
import { pollResultColumns } from '../polls/poll-result'
import type { Prisma } from '~prisma/client'

export interface DecisionFilter {
  bodyId?: string | undefined
  year?: number | undefined
  /** Words in its number, title, reasons or articles. */
  text?: string | undefined
  /** The number of the last decision of the page before. */
  cursor?: string | undefined
}

const decisionPageSize = 50

const lineColumns = {
  id: true,
  number: true,
  title: true,
  body: { select: { id: true, name: true } },
  meeting: { select: { id: true, startsAt: true } },
  poll: { select: pollResultColumns },
} as const

/** One page (50) of the decisions that fit, latest first. `within` says which may be read at all. */
export const listDecisions = async (within: Prisma.DecisionWhereInput, { bodyId, year, text, cursor }: DecisionFilter) => {
  const rows = await db.decision.findMany({
    where: { AND: [within, bodyId ? { bodyId } : {}, year ? { year } : {}, text ? saying(text) : {}] },
    select: lineColumns,
    orderBy: { id: 'desc' },
    take: decisionPageSize + 1,
    ...(cursor && { cursor: { number: cursor }, skip: 1 }),
  })
  const decisions = rows.slice(0, decisionPageSize)
  return { decisions, nextCursor: rows.length > decisionPageSize ? decisions.at(-1)!.number : null }
}

export type DecisionLine = Awaited<ReturnType<typeof listDecisions>>['decisions'][number]

/** The decisions taken last. */
export const latestDecisions = (within: Prisma.DecisionWhereInput, take: number) =>
  db.decision.findMany({ where: within, select: lineColumns, orderBy: { id: 'desc' }, take })

/** The bodies and years that have decisions, to filter by. */
export const decisionChoices = async (within: Prisma.DecisionWhereInput) => {
  const groups = await db.decision.groupBy({ by: ['bodyId', 'year'], where: within })
  const bodies = await db.body.findMany({ where: { id: { in: groups.map(({ bodyId }) => bodyId) } }, orderBy: { name: 'asc' }, select: { id: true, name: true } })
  return { bodies, years: [...new Set(groups.map(({ year }) => year))].sort((one, other) => other - one) }
}

const saying = (text: string): Prisma.DecisionWhereInput => {
  const found = { contains: text }
  return { OR: [{ number: found }, { title: found }, { reasons: found }, { articles: { some: { text: found } } }] }
}
