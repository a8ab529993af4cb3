import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { recusalSchema } from '~/domain/meetings/attendance/attendance.schema'
import { setRecusal } from '~/domain/meetings/attendance/set-recusal.server'

export const action = liveAct(recusalSchema, ({ actor, meetingId, at, value }) => setRecusal(actor, { meetingId, attendanceId: at('attendanceId'), ...value }))

export const loader = toLiveRoom
