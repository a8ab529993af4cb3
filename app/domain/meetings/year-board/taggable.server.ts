import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { dateInBrussels, fromBrussels } from '~/core/i18n/brussels'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { isValidOn } from '../../subjects/subject'
import { mayTagItems } from './year-board.policy'

export interface CellKey {
  municipalityId: string
  subjectId: string
  year: number
}

/**
 * The meetings of a municipality's year whose items the actor may tag with the subject: those on a day on which it holds.
 * @throws DomainError 404 or 403.
 */
export const taggableMeetings = async (database: Db, actor: Actor, { municipalityId, subjectId, year }: CellKey) => {
  const bodies = await database.body.findMany({ where: { municipalityId, kind: 'woonoverleg' }, select: { id: true, municipality: { select: { name: true } } } })
  const verdicts = bodies.map(({ id }) => mayTagItems(actor, id))
  const best = verdicts.find(isAllowed) ?? verdicts.find((verdict) => !verdict.allowed && verdict.status === 403)
  if (!best) throw notFound()
  requireAllowed(best)
  const subject = await database.subject.findUnique({ where: { id: subjectId }, select: { id: true, code: true, title: true, validFrom: true, validTo: true } })
  if (!subject) throw notFound()
  const bodyIds = bodies.filter((_, index) => isAllowed(verdicts[index]!)).map(({ id }) => id)
  const meetings = await database.meeting.findMany({
    where: { bodyId: { in: bodyIds }, status: { not: 'cancelled' }, startsAt: { gte: fromBrussels(`${year}-01-01`, '00:00'), lt: fromBrussels(`${year + 1}-01-01`, '00:00') } },
    select: {
      id: true,
      title: true,
      startsAt: true,
      items: { select: { id: true, parentId: true, position: true, title: true, subjects: { where: { subjectId }, select: { subjectId: true } } } },
    },
    orderBy: { startsAt: 'asc' },
  })
  return { subject, municipality: bodies[0]!.municipality!.name, meetings: meetings.filter(({ startsAt }) => isValidOn(subject, dateInBrussels(startsAt))) }
}
