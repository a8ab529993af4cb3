import { z } from 'zod'
import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { closePoll } from '~/domain/meetings/polls/close-poll.server'

export const action = liveAct(z.object({}), ({ actor, at }) => closePoll(actor, { pollId: at('pollId') }))

export const loader = toLiveRoom
