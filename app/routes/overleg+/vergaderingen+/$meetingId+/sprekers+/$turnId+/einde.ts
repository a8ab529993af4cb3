import { z } from 'zod'
import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { endFloor } from '~/domain/meetings/speakers/end-floor.server'

export const action = liveAct(z.object({}), ({ actor, meetingId, at }) => endFloor(actor, { meetingId, turnId: at('turnId') }))

export const loader = toLiveRoom
