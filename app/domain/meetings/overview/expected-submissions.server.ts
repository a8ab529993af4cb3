import { after, days } from '~/core/clock'
import { db } from '~/core/db.server'
import type { Actor } from '../../actor'
import { bodiesWith } from '../../permissions'
import { submissionDeadline } from '../submissions/submission'
import type { SubmissionExpectation } from './expectation'

/** A draft asks for attention this long before its time is over. */
const horizon = days(7)

/**
 * What submitted items ask of somebody: those that wait, of who decides about them; of the others what came back to their organisation, and drafts
 * for a meeting whose deadline comes near. One statement for each of the two.
 */
export const expectedSubmissions = async (actor: Actor, now: Date): Promise<SubmissionExpectation[]> => {
  const [decides, submits] = [bodiesWith(actor, 'decide-submission'), bodiesWith(actor, 'submit-item')]
  const [waiting, own] = await Promise.all([decides.length > 0 ? countWaiting(actor, decides, now) : [], submits.length > 0 ? loadOwn(actor, submits, now) : []])
  return [...waiting, ...own]
}

const countWaiting = async (actor: Actor, bodyIds: string[], now: Date): Promise<SubmissionExpectation[]> => {
  const rows = await db.submission.groupBy({ by: ['bodyId'], where: { bodyId: { in: bodyIds }, status: 'submitted' }, _count: { id: true }, _min: { submittedAt: true } })
  return rows.map(({ bodyId, _count, _min }) => ({
    task: 'decide',
    at: _min.submittedAt ?? now,
    waiting: { bodyId, body: actor.bodies.find(({ id }) => id === bodyId)?.name ?? '', count: _count.id },
  }))
}

const loadOwn = async (actor: Actor, bodyIds: string[], now: Date): Promise<SubmissionExpectation[]> => {
  const seats = actor.seats.filter(({ bodyId }) => bodyIds.includes(bodyId))
  const rows = await db.submission.findMany({
    where: { status: { in: ['draft', 'returned'] }, OR: seats.map(({ bodyId, organisationId }) => ({ bodyId, organisationId })) },
    select: { id: true, title: true, status: true, createdAt: true, meeting: { select: { title: true, startsAt: true } }, body: { select: { name: true, submissionDays: true } } },
    orderBy: { createdAt: 'asc' },
    take: 20,
  })
  return rows.flatMap(({ id, title, status, createdAt, meeting, body }): SubmissionExpectation[] => {
    const submission = { id, title, where: meeting?.title ?? body.name }
    const deadline = meeting ? after(submissionDeadline(meeting.startsAt, body.submissionDays).endsAt, -1) : null
    if (status === 'returned') return [{ task: 'mend', at: deadline && deadline > now ? deadline : createdAt, submission }]
    return deadline && deadline > now && deadline <= after(now, horizon) ? [{ task: 'handIn', at: deadline, submission }] : []
  })
}
