import { after, clock } from '~/core/clock'
import type { Db, Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newUnorderedId } from '~/core/ids'
import { idOfToken, isLinkToken, linkToken, newNonce } from '~/core/secrets.server'
import type { AccountLinkPurpose } from '~prisma/enums'
import { invitationLifetime, passwordResetLifetime } from '../account'

const lifetimes: Record<AccountLinkPurpose, number> = {
  invitation: invitationLifetime,
  firstAdministrator: invitationLifetime,
  passwordReset: passwordResetLifetime,
}

/** Stores a one-time link; earlier ones of the same kind for the same person end. @returns its id, which a mail may carry. */
export const makeLink = async (tx: Tx, purpose: AccountLinkPurpose, personId: string | null): Promise<string> => {
  const now = clock.now()
  const id = newUnorderedId()
  await tx.accountLink.updateMany({ where: { purpose, personId, usedAt: null, expiresAt: { gt: now } }, data: { expiresAt: now } })
  await tx.accountLink.create({ data: { id, purpose, personId, nonce: newNonce(), createdAt: now, expiresAt: after(now, lifetimes[purpose]) } })
  return id
}

/** Ends every link that was mailed to a person and not used. */
export const withdrawLinks = async (tx: Tx, personId: string): Promise<void> => {
  const now = clock.now()
  await tx.accountLink.updateMany({ where: { personId, usedAt: null, expiresAt: { gt: now } }, data: { expiresAt: now } })
}

/** The token of a stored link, for its mail; null when the link has ended meanwhile. */
export const tokenOfLink = async (db: Db, linkId: string): Promise<{ token: string; personId: string | null } | null> => {
  const link = await db.accountLink.findFirst({ where: { id: linkId, usedAt: null, expiresAt: { gt: clock.now() } } })
  return link && { token: linkToken(link.purpose, link.id, link.nonce), personId: link.personId }
}

export interface OpenLink {
  id: string
  personId: string | null
  purpose: AccountLinkPurpose
}

/** The link of a token; null when it never existed, was used or has ended: one and the same answer. A reset for no account is none. */
export const findLink = async (db: Db, token: string, ...purposes: AccountLinkPurpose[]): Promise<OpenLink | null> => {
  const link = await db.accountLink.findUnique({ where: { id: idOfToken(token).slice(0, 64) } })
  const isOpen = link && purposes.includes(link.purpose) && !link.usedAt && link.expiresAt > clock.now()
  const isFor = isOpen && (link.personId !== null || link.purpose === 'firstAdministrator')
  return isFor && isLinkToken(token, link.purpose, link.id, link.nonce) ? link : null
}

/** @throws DomainError 410 */
export const requireLink = async (db: Db, token: string, ...purposes: AccountLinkPurpose[]): Promise<OpenLink> => {
  const link = await findLink(db, token, ...purposes)
  if (!link) throw new DomainError('accounts:link.ended', { status: 410 })
  return link
}

export const useLink = (tx: Tx, link: OpenLink) => tx.accountLink.update({ where: { id: link.id }, data: { usedAt: clock.now() } })
