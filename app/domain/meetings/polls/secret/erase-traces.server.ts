import { setTimeout as sleep } from 'node:timers/promises'
import { betweenChanges, change, type CommittedEvent } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db, emptyJournal, rewriteDatabase } from '~/core/db.server'
import { logger } from '~/core/logger.server'
import { singleton } from '~/core/singleton.server'
import { pollKeys } from './poll-keys.server'

const attempts = 40
const pause = 25

/**
 * Finishes what the end of a secret poll began: its key goes, its envelopes, then every trace of them in the files of the database. Deleted rows are
 * overwritten at once; this rewrites the database besides and empties its journal. While any poll is open the rewriting waits, so that no vote does; it
 * is tried again when the next secret poll ends, every hour, and at the start of the server. Doing it twice does no harm.
 */
export const eraseTraces = (): Promise<void> => (turn.last = turn.last.catch(() => undefined).then(erase))

const turn = singleton('erase-traces', () => ({ last: Promise.resolve() as Promise<void> }))

const erase = async (): Promise<void> => {
  const ended = (await db.secretPoll.findMany({ where: { erasedAt: null, poll: { status: { not: 'open' } } }, select: { pollId: true } })).map(({ pollId }) => pollId)
  if (ended.length === 0) return
  for (const pollId of ended) await pollKeys.destroy(pollId)
  await change(null, ({ tx }) => tx.sealedEnvelope.deleteMany({ where: { pollId: { in: ended } } }))
  const isQuiet = (await db.poll.count({ where: { status: 'open' } })) === 0
  if (isQuiet) await betweenChanges(rewriteDatabase)
  const isEmpty = await untilJournalIsEmpty()
  if (isQuiet && isEmpty) await change(null, ({ tx }) => tx.secretPoll.updateMany({ where: { pollId: { in: ended } }, data: { erasedAt: clock.now() } }))
}

/** For where nobody waits for it: it fails without taking anything with it, and is tried again. */
export const tryToEraseTraces = (): Promise<void> => eraseTraces().catch((error: unknown) => logger.error({ err: error }, 'the traces of a secret poll could not be erased yet'))

/** Of a poll that is withdrawn nothing is counted, and nothing of it may stay. (Closing a poll waits for its traces to go.) */
export const hearEndedPolls = (events: CommittedEvent[]): void => {
  if (events.some(({ name }) => name === 'poll.withdrawn')) void tryToEraseTraces()
}

/** Whoever reads at this moment, such as a backup, holds the journal back. */
const untilJournalIsEmpty = async (): Promise<boolean> => {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await betweenChanges(emptyJournal)) return true
    await sleep(pause)
  }
  return false
}
