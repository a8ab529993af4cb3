import { z } from 'zod'
import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { lowerHand } from '~/domain/meetings/speakers/lower-hand.server'

export const action = liveAct(z.object({}), ({ actor, meetingId, at }) => lowerHand(actor, { meetingId, turnId: at('turnId') }))

export const loader = toLiveRoom
