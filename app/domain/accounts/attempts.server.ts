import type { Change } from '~/core/change.server'
import { after, clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { newUnorderedId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import { failureLimit, failureWindow } from './account'

/** What is counted together: an account's address, with the device when it signed in before, or with another act than signing in. */
export const attemptKey = (email: string, context = ''): string => sha256([email, context].join('\n'))

/**
 * Counts an attempt as a failure beforehand, in one transaction with the check, so that parallel guesses do not slip through; whoever
 * turns out to be right clears the count. It is stored, so a restart forgets nothing.
 * @throws DomainError 429 after ten in a quarter of an hour.
 */
export const countAttempt = async ({ tx }: Pick<Change, 'tx'>, key: string, refusal: string): Promise<void> => {
  const now = clock.now()
  const failures = await tx.signInFailure.count({ where: { key, at: { gt: after(now, -failureWindow) } } })
  if (failures >= failureLimit) throw new DomainError(refusal, { status: 429 })
  await tx.signInFailure.create({ data: { id: newUnorderedId(), key, at: now } })
}

export const clearAttempts = ({ tx }: Pick<Change, 'tx'>, key: string) => tx.signInFailure.deleteMany({ where: { key } })
