import type { Tx } from '~/core/db.server'
import type { Message } from '~/core/mail.server'
import { invitationMail, passwordResetMail } from '../accounts/accounts.mail.server'
import { cancelledMail, changedMail, invitedMail, remindedMail } from '../meetings/convocation/convocation.mail.server'
import { commentsDigestMail } from '../documents/comments/comments.mail.server'
import { copyMail } from '../documents/copies/copies.mail.server'
import { submissionMail } from '../meetings/submissions/submission.mail.server'
import { guestMail } from '../meetings/guests/guest.mail.server'
import { markInviteeSent } from '../meetings/convocation/mark-sent.server'

interface Builder<Payload> {
  /** The message, or null when it is no longer needed. */
  build: (payload: Payload) => Promise<Message | null>
  /** What to remember once it is sent, in the transaction that marks the mail. */
  whenSent?: (tx: Tx, payload: Payload) => Promise<void>
}

/** A builder for a payload that was stored as JSON by the command that knows it. */
const builder = <Payload>({ build, whenSent }: Builder<Payload>) => ({
  build: (payload: string) => build(JSON.parse(payload) as Payload),
  whenSent: async (tx: Tx, payload: string) => whenSent?.(tx, JSON.parse(payload) as Payload),
})

/** Every kind of mail. */
const builders = {
  'accounts.invitation': builder({ build: invitationMail }),
  'accounts.passwordReset': builder({ build: passwordResetMail }),
  'guests.invited': builder({ build: guestMail }),
  'convocation.invited': builder({ build: invitedMail, whenSent: markInviteeSent }),
  'convocation.changed': builder({ build: changedMail, whenSent: markInviteeSent }),
  'convocation.reminded': builder({ build: remindedMail }),
  'convocation.cancelled': builder({ build: cancelledMail }),
  'comments.digest': builder({ build: commentsDigestMail }),
  'copies.submitted': builder({ build: copyMail('submitted') }),
  'copies.settled': builder({ build: copyMail('settled') }),
  'submission.handedIn': builder({ build: submissionMail('handedIn') }),
  'submission.withdrawn': builder({ build: submissionMail('withdrawn') }),
  'submission.returned': builder({ build: submissionMail('returned') }),
  'submission.accepted': builder({ build: submissionMail('accepted') }),
  'submission.placed': builder({ build: submissionMail('placed') }),
}

export const builderOf = (kind: string) => {
  if (!(kind in builders)) throw new Error(`No builder for mail of kind ${kind}`)
  return builders[kind as keyof typeof builders]
}
