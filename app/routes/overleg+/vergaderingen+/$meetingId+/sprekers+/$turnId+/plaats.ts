import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { moveTurn } from '~/domain/meetings/speakers/move-turn.server'
import { moveTurnSchema } from '~/domain/meetings/speakers/speakers.schema'

export const action = liveAct(moveTurnSchema, ({ actor, meetingId, at, value }) => moveTurn(actor, { meetingId, turnId: at('turnId'), ...value }))

export const loader = toLiveRoom
