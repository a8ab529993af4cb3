import { liveAct, toLiveRoom } from '~/doors/live-act.server'
import { recusalSchema } from '~/domain/meetings/attendance/attendance.schema'
import { recuseSelf } from '~/domain/meetings/attendance/recuse-self.server'

export const action = liveAct(recusalSchema, ({ actor, meetingId, value }) => recuseSelf(actor, { meetingId, ...value }))

export const loader = toLiveRoom
