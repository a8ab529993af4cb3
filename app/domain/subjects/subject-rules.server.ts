import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { overlaps } from './subject'
import type { SubjectInput } from './subject.schema'

/** A subject as it is stored. Only activities have a priority. */
export const subjectData = ({ priority, validTo, ...subject }: SubjectInput) => ({
  ...subject,
  priority: subject.checklist === 'activity' ? (priority ?? null) : null,
  validTo: validTo ?? null,
})

/** @throws DomainError at `code` when the same code holds in another row on one of these days. */
export const requireOwnPeriod = async (tx: Tx, subject: SubjectInput, exceptId = ''): Promise<void> => {
  const others = await tx.subject.findMany({ where: { code: subject.code, id: { not: exceptId } }, select: { validFrom: true, validTo: true } })
  if (others.some((other) => overlaps(subjectData(subject), other))) throw new DomainError('subjects:code.taken', { field: 'code' })
}
