import { change } from '~/core/change.server'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import { mayManage } from '../accounts/accounts.policy'
import type { Manager } from '../actor'
import type { NormInput } from './subject.schema'
import { normSet } from './subjects.events'

/** How many meetings a municipality holds at least, from a year on. A year that has a norm of its own gets this one instead. */
export const setNorm = (actor: Manager, { firstYear, ...norm }: NormInput): Promise<void> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManage(actor))
    const { id } = await tx.meetingNorm.upsert({ where: { firstYear }, create: { id: newId(), firstYear, ...norm }, update: norm, select: { id: true } })
    record(normSet(id, firstYear, norm.meetingsPerYear))
  })
