import { memberAction } from '~/doors/form.server'
import { toLiveRoom } from '~/doors/live-act.server'
import { param } from '~/doors/page.server'
import { itemRecordSchema } from '~/domain/meetings/running/running.schema'
import { writeItemRecord } from '~/domain/meetings/running/write-item-record.server'

/** Stores the notes while they are typed. 204 once they are on disk. */
export const action = memberAction(itemRecordSchema, async ({ actor, params, value }) => {
  await writeItemRecord(actor, { ...value, meetingId: param({ params }, 'meetingId'), itemId: param({ params }, 'itemId') })
  return new Response(null, { status: 204 })
})

export const loader = toLiveRoom
