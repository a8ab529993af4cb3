import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'

/** @throws DomainError at `name` when another organisation already has it. */
export const requireFreeName = async (tx: Tx, name: string, exceptId?: string): Promise<void> => {
  const namesake = await tx.organisation.findUnique({ where: { name }, select: { id: true } })
  if (namesake && namesake.id !== exceptId) throw new DomainError('accounts:organisation.nameTaken', { field: 'name' })
}
