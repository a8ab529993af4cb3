import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { excusedSchema } from '~/domain/meetings/attendance/attendance.schema'
import { setExcused } from '~/domain/meetings/attendance/set-excused.server'

export const action = liveAct(excusedSchema, ({ actor, meetingId, at, value }) => setExcused(actor, { meetingId, attendanceId: at('attendanceId'), ...value }))

export const loader = toLiveRoom
