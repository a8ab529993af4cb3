import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { endSeat } from '~/domain/bodies/seats/end-seat.server'
import { paths } from '~/paths'

const bodyId = (args: HasParams) => param(args, 'bodyId')
const back = (args: HasParams) => paths.body(bodyId(args))

export const loader = actLoader(back)

export const action = act(back, async (args) => {
  await endSeat(args.actor, { bodyId: bodyId(args), seatId: param(args, 'seatId') })
  return { tone: 'ok', key: 'bodies:toast.seatEnded' }
})
