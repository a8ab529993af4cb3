import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { enterVote } from '~/domain/meetings/polls/enter-vote.server'
import { enterVoteSchema } from '~/domain/meetings/polls/poll.schema'

/** A vote written down in the live room itself. */
export const action = liveAct(enterVoteSchema, ({ actor, at, value }) => enterVote(actor, { ...value, pollId: at('pollId') }))

export const loader = toLiveRoom
