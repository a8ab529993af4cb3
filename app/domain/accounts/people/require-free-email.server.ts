import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'

/** @throws DomainError at `email` when another person already has the address. */
export const requireFreeEmail = async (tx: Tx, email: string, exceptId?: string): Promise<void> => {
  const namesake = await tx.person.findUnique({ where: { email }, select: { id: true } })
  if (namesake && namesake.id !== exceptId) throw new DomainError('accounts:person.emailTaken', { field: 'email' })
}
