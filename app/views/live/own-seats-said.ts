import type { Translate } from '~/core/i18n/use-t'
import type { LiveOwn } from '~/domain/meetings/live/live-view'
import { seatsLeft } from './answerables'

/**
 * What somebody who votes for several seats is told when that changes: for how many they vote, and how many are left.
 * @param isNew the poll itself is news; whose it is may have come before it.
 */
export const ownSeatsSaid = (t: Translate, pollId: string, before: LiveOwn, now: LiveOwn, isNew: boolean): string[] => {
  const count = seatsIn(now, pollId)
  if (count < 2) return []
  if (isNew || seatsIn(before, pollId) === 0) return [t('live:announce.seats', { count })]
  const left = seatsLeft(now, pollId)
  if (left === seatsLeft(before, pollId)) return []
  return [left > 0 ? t('voting:ballot.left', { count: left, total: count }) : t('voting:ballot.allDone', { count })]
}

const seatsIn = ({ entitled }: LiveOwn, pollId: string): number => entitled.filter((seat) => seat.pollId === pollId).length
