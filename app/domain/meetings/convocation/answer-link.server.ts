import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { idOfToken, isLinkToken, linkToken } from '~/core/secrets.server'

const purpose = 'answer'

/** The token of somebody's personal answer link. */
export const answerToken = ({ id, nonce }: { id: string; nonce: string }): string => linkToken(purpose, id, nonce)

/** After the minutes are approved the answers are history, and the links end; those of somebody suspended are shut as long as that lasts. */
const ended = ['approved', 'published'] as const

/** Whose answer link a token is. @throws DomainError 404 when it is wrong or its time is over. */
export const requireInvitee = async (token: string): Promise<{ id: string; meetingId: string; personId: string }> => {
  const invitee = await db.invitee.findFirst({
    where: { id: idOfToken(token), meeting: { status: { notIn: [...ended] } }, person: { suspendedAt: null } },
    select: { id: true, meetingId: true, personId: true, nonce: true },
  })
  if (!invitee || !isLinkToken(token, purpose, invitee.id, invitee.nonce)) throw notFound()
  const { nonce: _, ...found } = invitee
  return found
}
