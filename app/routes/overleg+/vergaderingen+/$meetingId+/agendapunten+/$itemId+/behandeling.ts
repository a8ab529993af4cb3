import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { enterItem } from '~/domain/meetings/running/enter-item.server'
import { enterItemSchema } from '~/domain/meetings/running/running.schema'

export const action = liveAct(enterItemSchema, ({ actor, meetingId, at, value }) => enterItem(actor, { meetingId, itemId: at('itemId'), ...value }))

export const loader = toLiveRoom
