import type { Tx } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import type { BodyInput } from './body.schema'

/** A body as it is stored. */
export const bodyData = ({ visibility, municipalityId, ...body }: BodyInput) => ({
  ...body,
  municipalityId: municipalityId ?? null,
  isPublic: visibility === 'public',
})

/** @throws DomainError at the field when another body has the name or code, or the municipality is none. */
export const requireSoundBody = async (tx: Tx, { name, code, municipalityId }: BodyInput, exceptId = ''): Promise<void> => {
  const isTaken = async (fact: { name: string } | { code: string }) => (await tx.body.count({ where: { ...fact, id: { not: exceptId } } })) > 0
  if (await isTaken({ name })) throw new DomainError('bodies:name.taken', { field: 'name' })
  if (await isTaken({ code })) throw new DomainError('bodies:code.taken', { field: 'code' })
  if (!municipalityId) return
  const municipality = await tx.organisation.findFirst({ where: { id: municipalityId, kind: 'municipality' }, select: { id: true } })
  if (!municipality) throw new DomainError('errors:choiceInvalid', { field: 'municipalityId' })
}
