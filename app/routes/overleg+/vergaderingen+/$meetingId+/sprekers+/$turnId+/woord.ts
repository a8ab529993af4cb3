import { z } from 'zod'
import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { giveFloor } from '~/domain/meetings/speakers/give-floor.server'

export const action = liveAct(z.object({}), ({ actor, meetingId, at }) => giveFloor(actor, { meetingId, turnId: at('turnId') }))

export const loader = toLiveRoom
