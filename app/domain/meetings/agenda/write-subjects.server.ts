import type { Change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import { dateInBrussels } from '~/core/i18n/brussels'
import { isValidOn } from '../../subjects/subject'
import { itemTagged } from './agenda.events'

/**
 * Lets an item carry exactly these subjects, within a command that has authorised it. What it carries already may stay when it has ended since.
 * @throws DomainError at `subjectIds` when a new one does not hold on the day of the meeting.
 */
export const writeSubjects = async ({ tx, record }: Change, { meetingId, itemId }: { meetingId: string; itemId: string }, subjectIds: readonly string[]): Promise<void> => {
  const wanted = new Set(subjectIds)
  const carried = (await tx.itemSubject.findMany({ where: { itemId }, select: { subjectId: true } })).map(({ subjectId }) => subjectId)
  const [added, removed] = [[...wanted].filter((id) => !carried.includes(id)), carried.filter((id) => !wanted.has(id))]
  if (added.length > 0) {
    const { startsAt } = await tx.meeting.findUniqueOrThrow({ where: { id: meetingId }, select: { startsAt: true } })
    const found = await tx.subject.findMany({ where: { id: { in: added } }, select: { validFrom: true, validTo: true } })
    const day = dateInBrussels(startsAt)
    if (found.length < added.length || !found.every((subject) => isValidOn(subject, day))) throw new DomainError('agenda:refusal.subjectNotValid', { field: 'subjectIds' })
    await tx.itemSubject.createMany({ data: added.map((subjectId) => ({ itemId, subjectId })) })
  }
  if (removed.length > 0) await tx.itemSubject.deleteMany({ where: { itemId, subjectId: { in: removed } } })
  if (added.length + removed.length > 0) record(itemTagged(meetingId, itemId, added, removed))
}
