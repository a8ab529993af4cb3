import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'

/** The house keeps at least one administrator who can sign in. @throws DomainError 409 when nobody would be left. */
export const requireOtherAdministrator = async (tx: Tx, personId: string, field?: string): Promise<void> => {
  const others = await tx.person.count({ where: { isAdministrator: true, suspendedAt: null, passwordHash: { not: null }, id: { not: personId } } })
  if (others === 0) throw new DomainError('accounts:person.lastAdministrator', field ? { field } : {})
}
