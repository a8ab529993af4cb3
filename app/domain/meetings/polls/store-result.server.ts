import type { Change } from '~/core/change.server'
import { momentAfter } from '~/core/clock'
import { pollClosed } from './poll.events'
import type { Count } from './tally/ballot-counts'
import type { PollResult } from './tally/poll-result'

/** Writes the counts and the verdict of a poll and closes it: from here on the database refuses every change of them. */
export const storeResult = async ({ tx, record }: Pick<Change, 'tx' | 'record'>, poll: { id: string; meetingId: string; itemId: string; openedAt: Date }, counts: Count[], result: PollResult): Promise<void> => {
  await tx.pollCount.createMany({ data: counts.map((count) => ({ pollId: poll.id, ...count })) })
  const { isAdopted, castingKey } = result
  await tx.poll.update({ where: { id: poll.id }, data: { status: 'closed', closedAt: momentAfter(poll.openedAt), isAdopted, castingKey }, select: { id: true } })
  record(pollClosed(poll.id, poll.meetingId, { itemId: poll.itemId, counts: result.counts, winners: result.winners, isAdopted }))
}
