import { change } from '~/core/change.server'
import { passwordChanged } from '../accounts.events'
import { hashPassword } from '../password.server'

/** Gives somebody a password, for filling an empty database. No route reaches it: people choose their own. */
export const setPasswordFor = async (personId: string, password: string): Promise<void> => {
  const passwordHash = await hashPassword(password)
  await change(null, async ({ tx, record }) => {
    await tx.person.update({ where: { id: personId }, data: { passwordHash } })
    record(passwordChanged(personId))
  })
}
