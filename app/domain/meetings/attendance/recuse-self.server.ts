import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { isGuest } from '../../permissions'
import { requireItem, requireRunning } from '../running/require-running.server'
import { mayFollow } from '../running/running.policy'
import { linesOfPerson } from './attendance-lines.server'
import { isRecused as staysAway, recusalsOf } from './log'
import { whyNotListed } from './why-not-listed.server'
import { writeRecusal } from './write-recusal.server'

interface Input {
  meetingId: string
  itemId: string
  isRecused: boolean
}

/**
 * "Ik neem niet deel aan dit punt": somebody notes their own conflict of interest, for every seat they sit on, or takes it back, also where it was
 * noted for the item above.
 * @throws DomainError 404; attendance:refusal.guestRecusal (403); or (409) live:refusal.notRunning, attendance:refusal.itemPollOpen, notOnList or otherSitter.
 */
export const recuseSelf = (actor: Actor, { meetingId, itemId, isRecused }: Input): Promise<void> =>
  change(actor, async (work) => {
    const meeting = await requireRunning(work.tx, actor, meetingId, mayFollow)
    const { parentId } = await requireItem(work.tx, meetingId, itemId)
    const lines = await linesOfPerson(work.tx, meetingId, actor.personId)
    if (lines.length === 0) throw isGuest(actor, meetingId) ? new DomainError('attendance:refusal.guestRecusal', { status: 403 }) : await whyNotListed(work.tx, actor, meeting)
    for (const line of lines.filter((each) => staysAway(each, [itemId, parentId]) !== isRecused)) {
      const noted = recusalsOf(line)
      const where = isRecused ? [itemId] : [itemId, parentId].filter((id) => id !== null && noted.has(id))
      for (const id of where) if (id) await writeRecusal(work, line, { itemId: id, isRecused, byId: actor.personId })
    }
  })
