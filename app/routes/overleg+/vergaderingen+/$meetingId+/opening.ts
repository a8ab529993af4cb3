import { z } from 'zod'
import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { openMeeting } from '~/domain/meetings/running/open-meeting.server'

export const action = liveAct(z.object({}), ({ actor, meetingId }) => openMeeting(actor, { meetingId }))

export const loader = toLiveRoom
