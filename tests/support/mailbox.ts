import type { Message } from '~/core/mail.server'

/** The token in the link of a mail. */
export const tokenIn = (message: Message | null): string => {
  const token = message && /\/(?:uitnodiging|wachtwoord)\/(\S+)/.exec(message.text)?.[1]
  if (!token) throw new Error('The mail has no link')
  return token
}
