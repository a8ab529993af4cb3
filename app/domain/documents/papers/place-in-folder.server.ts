import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'

/** The id of the folder of a body with this name, made when it is new; null without a name. */
export const placeInFolder = async (tx: Tx, bodyId: string, name: string): Promise<string | null> => {
  if (name === '') return null
  const existing = await tx.documentFolder.findUnique({ where: { bodyId_name: { bodyId, name } }, select: { id: true } })
  if (existing) return existing.id
  const id = newId()
  await tx.documentFolder.create({ data: { id, bodyId, name, createdAt: clock.now() } })
  return id
}
