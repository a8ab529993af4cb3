import { change } from '~/core/change.server'
import { linkToken } from '~/core/secrets.server'
import { paths } from '~/paths'
import { makeLink } from '../links/account-link.server'

/** The path of a new one-time link that makes the first administrator; null as soon as anybody has an account. An earlier link ends. */
export const makeFirstAdministratorLink = (): Promise<string | null> =>
  change(null, async ({ tx }) => {
    if ((await tx.person.count()) > 0) return null
    const id = await makeLink(tx, 'firstAdministrator', null)
    const { nonce } = await tx.accountLink.findUniqueOrThrow({ where: { id } })
    return paths.invitation(linkToken('firstAdministrator', id, nonce))
  })
