import type { z } from 'zod'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { invitationAccepted, personCreated } from '../accounts.events'
import { requireLink, useLink } from '../links/account-link.server'
import { hashPassword } from '../password.server'
import type { firstAdministratorSchema } from './invitation.schema'

type Input = z.output<typeof firstAdministratorSchema> & { token: string }

/** Makes the first account of an empty house. @throws DomainError 410 when the link has ended or somebody was first. */
export const becomeFirstAdministrator = async ({ token, name, email, password }: Input): Promise<{ email: string }> => {
  await requireLink(db, token, 'firstAdministrator')
  const passwordHash = await hashPassword(password)
  return change(null, async ({ tx, record }) => {
    const link = await requireLink(tx, token, 'firstAdministrator')
    if ((await tx.person.count()) > 0) throw new DomainError('accounts:link.ended', { status: 410 })
    await useLink(tx, link)
    const id = newId()
    await tx.person.create({ data: { id, name, email, passwordHash, isAdministrator: true, createdAt: clock.now() } })
    record(personCreated(id, true))
    record(invitationAccepted(id))
    return { email }
  })
}
