import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { presenceSchema } from '~/domain/meetings/attendance/attendance.schema'
import { setPresence } from '~/domain/meetings/attendance/set-presence.server'

export const action = liveAct(presenceSchema, ({ actor, meetingId, at, value }) => setPresence(actor, { meetingId, attendanceId: at('attendanceId'), ...value }))

export const loader = toLiveRoom
