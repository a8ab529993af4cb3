import { z } from 'zod'
import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'

export const action = liveAct(z.object({}), ({ actor, meetingId, at }) => enterItem(actor, { meetingId, itemId: at('itemId') }))

export const loader = toLiveRoom
