import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { dateInBrussels } from '~/core/i18n/brussels'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { placeNewRecords } from '../minutes/restore-records.server'
import { decisionNumber, outcomeAfterDecision } from './decision'
import type { DecisionContent } from './decision.schema'
import { decisionRecorded } from './decisions.events'
import { mayRecordDecision } from './decisions.policy'
import { factsOfItem, loadItem } from './recording-facts.server'
import { requirePollOfItem } from './require-poll.server'
import { writeArticles } from './write-articles.server'

export interface NewDecision extends DecisionContent {
  meetingId: string
  itemId: string
}

/**
 * Records what was decided on an item, under the next number of the body in the year of the meeting.
 * @returns the number, e.g. WO-ICH-2026-014.
 * @throws DomainError 404, 403, decisions:refusal.notNow (409), decisions:refusal.poll (409, at pollId).
 */
export const recordDecision = (actor: Actor, { meetingId, itemId, title, reasons, legalBasis = '', articles, pollId }: NewDecision): Promise<{ number: string; decisionId: string }> =>
  change(actor, async (work) => {
    const { tx, record } = work
    const item = await loadItem(tx, { meetingId, itemId })
    requireAllowed(mayRecordDecision(actor, factsOfItem(item)))
    if (pollId) await requirePollOfItem(tx, itemId, pollId)
    const { bodyId, body, startsAt } = item.meeting
    const year = Number(dateInBrussels(startsAt).slice(0, 4))
    const serial = await nextSerial(tx, bodyId, year)
    const number = decisionNumber(body.code, year, serial)
    const decisionId = newId()
    await tx.decision.create({
      data: { id: decisionId, number, bodyId, year, serial, meetingId, itemId, pollId: pollId ?? null, title, reasons, legalBasis, createdAt: clock.now() },
    })
    await writeArticles(tx, decisionId, articles)
    await tx.agendaItem.update({ where: { id: itemId }, data: { outcome: outcomeAfterDecision(item.outcome) } })
    record(decisionRecorded(decisionId, meetingId, itemId, number))
    await placeNewRecords(work, meetingId)
    return { number, decisionId }
  })

/** Changes run one after the other, so nobody takes the same number in between. */
const nextSerial = async (tx: Tx, bodyId: string, year: number): Promise<number> => {
  const last = await tx.decision.findFirst({ where: { bodyId, year }, orderBy: { serial: 'desc' }, select: { serial: true } })
  return (last?.serial ?? 0) + 1
}
