import type { Db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import type { DossierFacts } from './dossier'

/** Select these to make DossierFacts. */
export const dossierFactColumns = { id: true, bodyId: true, ownerId: true, closedAt: true } as const

export const factsOf = ({ id, bodyId, ownerId, closedAt }: Omit<DossierFacts, 'isClosed'> & { closedAt: Date | null }): DossierFacts => ({ id, bodyId, ownerId, isClosed: closedAt !== null })

/** @throws DomainError 404. */
export const getDossierFacts = async (db: Db, dossierId: string): Promise<DossierFacts> => {
  const row = await db.dossier.findUnique({ where: { id: dossierId }, select: dossierFactColumns })
  if (!row) throw notFound()
  return factsOf(row)
}
