import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { openHandsSchema } from '~/domain/meetings/polls/poll.schema'
import { openPoll } from '~/domain/meetings/polls/open-poll.server'

/** A quick show of hands on the item on the table, with one tap. */
export const action = liveAct(openHandsSchema, ({ actor, meetingId, at, value }) => openPoll(actor, { meetingId, itemId: at('itemId'), question: value.question, method: 'showOfHands' }))

export const loader = toLiveRoom
