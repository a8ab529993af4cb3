import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import type { SubmissionFacts } from './submission'

const columns = { id: true, bodyId: true, organisationId: true, status: true, submittedAt: true, meetingId: true, title: true, isUrgent: true, revision: true, submittedById: true } as const

/** A submission with the facts its policies ask. @throws DomainError 404 when there is none. */
export const loadSubmission = async (database: Db, submissionId: string) => {
  const row = await database.submission.findUnique({ where: { id: submissionId }, select: columns })
  if (!row) throw notFound()
  return { ...row, facts: factsOfSubmission(row) }
}

export const factsOfSubmission = ({ id, bodyId, organisationId, status, submittedAt }: Omit<SubmissionFacts, 'wasSubmitted'> & { submittedAt: Date | null }): SubmissionFacts => ({
  id,
  bodyId,
  organisationId,
  status,
  wasSubmitted: submittedAt !== null,
})
