import { change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../accounts/accounts.policy'
import type { Manager } from '../actor'
import { bodyChanged } from './bodies.events'
import { bodyData, requireSoundBody } from './body-rules.server'
import type { BodyInput } from './body.schema'

/** New rules hold at once; a poll keeps those it was opened with, and a meeting its openness. @throws DomainError at `name` or `code` when another body has it. */
export const updateBody = (actor: Manager, { bodyId, ...body }: BodyInput & { bodyId: string }): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    await requireSoundBody(tx, body, bodyId)
    const { count } = await tx.body.updateMany({ where: { id: bodyId }, data: bodyData(body) })
    if (count === 0) throw notFound()
    record(bodyChanged(bodyId, body.code))
  })
