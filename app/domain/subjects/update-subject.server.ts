import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../accounts/accounts.policy'
import type { Manager } from '../actor'
import type { SubjectInput } from './subject.schema'
import { requireOwnPeriod, subjectData } from './subject-rules.server'
import { subjectChanged } from './subjects.events'

/** Corrects what a subject says; items that carry it show the new words, frozen minutes keep the old. @throws DomainError 404, or at `code`. */
export const updateSubject = (actor: Manager, { subjectId, ...input }: SubjectInput & { subjectId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    await requireOwnPeriod(tx, input, subjectId)
    const { count } = await tx.subject.updateMany({ where: { id: subjectId }, data: subjectData(input) })
    if (count === 0) throw notFound()
    record(subjectChanged(subjectId, input.code))
  })
