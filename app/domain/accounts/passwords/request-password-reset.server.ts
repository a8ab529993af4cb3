import { change } from '~/core/change.server'
import { queueMail } from '~/core/mail.server'
import { passwordResetRequested } from '../accounts.events'
import { attemptKey, countAttempt } from '../attempts.server'
import { makeLink } from '../links/account-link.server'

/**
 * Mails a link to choose a new password. For an address without an account the very same work is done, and the mail turns out to be
 * none when it is made: neither answer nor time tells whether the account exists (promise A4).
 * @throws DomainError 429 after ten requests in a quarter of an hour for the same address.
 */
export const requestPasswordReset = ({ email }: { email: string }): Promise<void> =>
  change(null, async ({ tx, record }) => {
    await countAttempt({ tx }, attemptKey(email, 'reset'), 'accounts:reset.tooMany')
    const person = await tx.person.findFirst({ where: { email, suspendedAt: null }, select: { id: true } })
    const linkId = await makeLink(tx, 'passwordReset', person?.id ?? null)
    await queueMail(tx, { kind: 'accounts.passwordReset', to: email, payload: { linkId } })
    record(passwordResetRequested(linkId))
  })
