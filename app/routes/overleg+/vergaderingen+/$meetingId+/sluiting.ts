import { z } from 'zod'
import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { closeMeeting } from '~/domain/meetings/running/close-meeting.server'

export const action = liveAct(z.object({}), ({ actor, meetingId }) => closeMeeting(actor, { meetingId }))

export const loader = toLiveRoom
