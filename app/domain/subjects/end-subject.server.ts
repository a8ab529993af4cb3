import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError, notFound } from '~/core/errors'
import { dateInBrussels } from '~/core/i18n/brussels'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../accounts/accounts.policy'
import type { Manager } from '../actor'
import { subjectEnded } from './subjects.events'

/** Today is the last day on which it holds. Items that carry it keep it. @throws DomainError 404, or 409 when it has ended or has not begun. */
export const endSubject = (actor: Manager, { subjectId }: { subjectId: string }): Promise<{ code: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const today = dateInBrussels(clock.now())
    const subject = await tx.subject.findUnique({ where: { id: subjectId }, select: { code: true, validFrom: true, validTo: true } })
    if (!subject) throw notFound()
    if (subject.validTo !== null && subject.validTo <= today) throw new DomainError('subjects:refusal.hasEnded')
    if (subject.validFrom > today) throw new DomainError('subjects:refusal.notBegun')
    await tx.subject.update({ where: { id: subjectId }, data: { validTo: today } })
    record(subjectEnded(subjectId, subject.code, today))
    return { code: subject.code }
  })
