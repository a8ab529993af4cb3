import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { raiseHand } from '~/domain/meetings/speakers/raise-hand.server'
import { raiseHandSchema } from '~/domain/meetings/speakers/speakers.schema'

export const action = liveAct(raiseHandSchema, ({ actor, meetingId, value }) => raiseHand(actor, { meetingId, ...value }))

export const loader = toLiveRoom
