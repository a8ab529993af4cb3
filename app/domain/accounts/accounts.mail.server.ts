import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { writeLetter } from '~/core/letter'
import type { Message } from '~/core/mail.server'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import { tokenOfLink } from './links/account-link.server'

interface LinkPayload {
  linkId: string
}

/** The mail with which somebody opens their account; null when the link has ended meanwhile. */
export const invitationMail = ({ linkId }: LinkPayload): Promise<Message | null> =>
  linkMail(linkId, (token, { name, t }) => ({
    subject: t('accounts:mail.invitation.subject'),
    greeting: t('accounts:mail.greeting', { name }),
    paragraphs: [t('accounts:mail.invitation.text'), t('accounts:mail.invitation.what')],
    button: { label: t('accounts:mail.invitation.button'), url: `${env.origin}${paths.invitation(token)}` },
    small: [t('accounts:mail.invitation.until'), t('accounts:mail.invitation.unknown')],
  }))

/** The mail to choose a new password; null when there is no account for the address, or the link has ended meanwhile. */
export const passwordResetMail = ({ linkId }: LinkPayload): Promise<Message | null> =>
  linkMail(linkId, (token, { name, t }) => ({
    subject: t('accounts:mail.reset.subject'),
    greeting: t('accounts:mail.greeting', { name }),
    paragraphs: [t('accounts:mail.reset.text')],
    button: { label: t('accounts:mail.reset.button'), url: `${env.origin}${paths.passwordReset(token)}` },
    small: [t('accounts:mail.reset.until'), t('accounts:mail.reset.notYou')],
  }))

type Words = Omit<Parameters<typeof writeLetter>[0], 'language' | 'sender'>
type Reader = { name: string; t: ReturnType<typeof tFor> }

const linkMail = async (linkId: string, words: (token: string, reader: Reader) => Words): Promise<Message | null> => {
  const link = await tokenOfLink(db, linkId)
  const person = link?.personId && (await db.person.findFirst({ where: { id: link.personId, suspendedAt: null } }))
  if (!link || !person) return null
  const t = tFor(person.locale)
  return { to: person.email, ...writeLetter({ ...words(link.token, { name: person.name, t }), language: person.locale, sender: t('common:footer.who') }) }
}
