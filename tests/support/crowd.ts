import { change } from '~/core/change.server'
import { db } from '~/core/db.server'
import { system } from '~/domain/actor'
import { createPerson } from '~/domain/accounts/people/create-person.server'
import { setPasswordFor } from '~/domain/accounts/passwords/set-password-for.server'
import { password } from './factories/people'

/** Addresses that look alike, so that answers about them have the same size. */
export const address = (kind: string, number: number): string => `${kind}.${String(number).padStart(4, '0')}@voorbeeld.test`

/** So many people with accounts, all with the password of the factories; hashed once, because that takes its time. @returns their addresses */
export const aCrowd = async (kind: string, count: number): Promise<string[]> => {
  const emails = Array.from({ length: count }, (_, number) => address(kind, number))
  const ids: string[] = []
  for (const email of emails) ids.push((await createPerson(system, { name: 'Iemand', email })).personId)
  await setPasswordFor(ids[0]!, password)
  const { passwordHash } = await db.person.findUniqueOrThrow({ where: { id: ids[0]! } })
  await change(null, ({ tx }) => tx.person.updateMany({ where: { id: { in: ids } }, data: { passwordHash } }))
  return emails
}
