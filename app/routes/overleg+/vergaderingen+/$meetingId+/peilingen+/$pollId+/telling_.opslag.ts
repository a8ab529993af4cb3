import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { countHands } from '~/domain/meetings/polls/count-hands.server'
import { countHandsSchema } from '~/domain/meetings/polls/poll.schema'

/** Hands counted in the live room itself. */
export const action = liveAct(countHandsSchema, ({ actor, at, value }) => countHands(actor, { ...value, pollId: at('pollId') }))

export const loader = toLiveRoom
