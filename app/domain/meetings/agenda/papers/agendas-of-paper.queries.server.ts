import { db } from '~/core/db.server'
import { isAllowed } from '~/core/verdict'
import type { Actor } from '../../../actor'
import { mayReadDecision } from '../../decisions/decisions.policy'
import { factsOf, meetingFactColumns } from '../../meeting'
import { mayReadItem } from '../../meeting.policy'
import { visibleTo } from '../../meeting.queries.server'

/** A paper that stands on more agendas than these has a search for the rest. */
const mostShown = 30

/**
 * The agendas on which versions of a paper stand, the latest meeting first, with what came of it: as far as the actor may read those items. Whether they may
 * read the paper is for the caller.
 */
export const agendasOfPaper = async (actor: Actor, documentId: string) => {
  const rows = await db.attachment.findMany({
    where: { withdrawnAt: null, version: { documentId }, item: { meeting: visibleTo(actor) } },
    select: {
      id: true,
      version: { select: { number: true } },
      item: {
        select: {
          id: true,
          parentId: true,
          title: true,
          isClosed: true,
          outcome: true,
          parent: { select: { isClosed: true } },
          decisions: { select: { number: true, title: true }, orderBy: { number: 'asc' } },
          meeting: { select: { ...meetingFactColumns, title: true, startsAt: true } },
        },
      },
    },
    orderBy: [{ item: { meeting: { startsAt: 'desc' } } }, { id: 'desc' }],
    take: mostShown,
  })
  return rows.flatMap(({ id, version, item }) => {
    const { meeting, decisions, parent, ...facts } = item
    const isClosed = item.isClosed || parent?.isClosed === true
    if (!version || !isAllowed(mayReadItem(actor, factsOf(meeting), { ...facts, isClosed }))) return []
    const readsDecisions = isAllowed(mayReadDecision(actor, { bodyId: meeting.bodyId, isClosed }))
    return [
      {
        attachmentId: id,
        number: version.number,
        item: { id: item.id, title: item.title, outcome: item.outcome },
        meeting: { id: meeting.id, title: meeting.title, startsAt: meeting.startsAt, status: meeting.status },
        decisions: readsDecisions ? decisions : [],
      },
    ]
  })
}

export type AgendaOfPaper = Awaited<ReturnType<typeof agendasOfPaper>>[number]
