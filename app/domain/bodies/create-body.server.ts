import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../accounts/accounts.policy'
import type { Manager } from '../actor'
import { bodyCreated } from './bodies.events'
import { bodyData, requireSoundBody } from './body-rules.server'
import { type NewBodyInput, usualRules } from './body.schema'

/** What is left out is as usual (usualRules). @throws DomainError at `name` or `code` when another body has it. */
export const createBody = (actor: Manager, input: NewBodyInput): Promise<{ bodyId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const body = { ...usualRules, ...input }
    await requireSoundBody(tx, body)
    const id = newId()
    await tx.body.create({ data: { ...bodyData(body), id, createdAt: clock.now() } })
    record(bodyCreated(id, body.code))
    return { bodyId: id }
  })
