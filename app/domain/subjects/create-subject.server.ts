import { change } from '~/core/change.server'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../accounts/accounts.policy'
import type { Manager } from '../actor'
import type { SubjectInput } from './subject.schema'
import { requireOwnPeriod, subjectData } from './subject-rules.server'
import { subjectCreated } from './subjects.events'

/** @throws DomainError at `code` when it already holds in that period. */
export const createSubject = (actor: Manager, input: SubjectInput): Promise<{ subjectId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    await requireOwnPeriod(tx, input)
    const id = newId()
    await tx.subject.create({ data: { id, ...subjectData(input) } })
    record(subjectCreated(id, input.code))
    return { subjectId: id }
  })
