import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { db } from '~/core/db.server'
import type { Actor } from '../../actor'
import { attemptKey, clearAttempts, countAttempt } from '../../accounts/attempts.server'
import { maySeeMeeting } from '../meeting.policy'
import { getMeetingFacts } from '../meeting.queries.server'
import { isAnnounceCode } from './announce-code.server'
import { presenceSet } from './attendance.events'
import { enter } from './enter.server'
import { entryColumns, isPresent } from './log'
import { whyNotListed } from './why-not-listed.server'

/**
 * Somebody says that they are in the room, with the code on the screen: every place they have in the meeting becomes present. Again is nothing new.
 * @throws DomainError 404; attendance:refusal.notRunning, notOnList or otherSitter (409); at the field `code`: wrongCode (400) or, after ten wrong ones in a
 * quarter of an hour, tooManyCodes (429).
 */
export const announcePresence = async (actor: Actor, { meetingId, code }: { meetingId: string; code: string }): Promise<void> => {
  const meeting = await getMeetingFacts(db, meetingId)
  requireAllowed(maySeeMeeting(actor, meeting))
  if (meeting.status !== 'running') throw new DomainError('attendance:refusal.notRunning')
  const key = attemptKey(actor.email, `announce ${meetingId}`)
  await change(null, (work) => countAttempt(work, key, 'attendance:refusal.tooManyCodes'))
  if (!isAnnounceCode(meetingId, code)) throw new DomainError('attendance:refusal.wrongCode', { status: 400, field: 'code' })
  await change(actor, async (work) => {
    const { tx, record } = work
    await clearAttempts(work, key)
    const lines = await tx.attendance.findMany({
      where: { meetingId, personId: actor.personId },
      select: { id: true, seatId: true, personId: true, name: true, isSubstitute: true, entries: { select: entryColumns } },
    })
    if (lines.length === 0) throw await whyNotListed(tx, actor, meeting)
    for (const line of lines.filter((each) => !isPresent(each))) {
      await enter(tx, line, { kind: 'arrived', enteredById: actor.personId, bySelf: true })
      record(presenceSet(line, meetingId, true, true))
    }
  })
}
