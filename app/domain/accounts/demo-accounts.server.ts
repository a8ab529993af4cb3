import { db } from '~/core/db.server'
import { demoPassword } from './account'
import { isPassword } from './password.server'

/** The addresses of demo accounts (under .example, RFC 2606) that still open with the password everybody knows. */
export const findDemoAccounts = async (): Promise<string[]> => {
  const candidates = await db.person.findMany({
    where: { email: { endsWith: '.example' }, passwordHash: { not: null } },
    select: { email: true, passwordHash: true },
    orderBy: { email: 'asc' },
  })
  const isOpen = await Promise.all(candidates.map(({ passwordHash }) => isPassword(passwordHash, demoPassword)))
  return candidates.filter((_, index) => isOpen[index]).map(({ email }) => email)
}
