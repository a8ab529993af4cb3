import type { z } from 'zod'
import { change } from '~/core/change.server'
import type { Actor } from '../../actor'
import { profileChanged } from '../accounts.events'
import type { profileSchema } from './profile.schema'

export const updateProfile = (actor: Actor, { name, locale, commentMail }: z.output<typeof profileSchema>): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    await tx.person.update({ where: { id: actor.personId }, data: { name, locale, commentMail } })
    record(profileChanged(actor.personId))
  })
