import { closeDatabase } from '~/core/db.server'
import { announceCode } from '~/domain/meetings/attendance/announce-code.server'
import { type Attendant, gatherCrowd } from '../crowd'

export interface Place {
  meetingId: string
  itemIds: string[]
  /** Who follow it; `absent` of them, the last ones, come in while it runs. */
  people: Attendant[]
  chair: { cookie: string }
  /** What people announce themselves with. */
  code: string
}

export const makeMeeting = async ({ people: count, items, absent }: { people: number; items: number; absent: number }): Promise<Place> => {
  const { meetingId, itemIds, chair, people } = await gatherCrowd({ people: count, items, present: count - absent })
  await closeDatabase()
  return { meetingId, itemIds, people, chair: { cookie: chair.cookie }, code: announceCode(meetingId) }
}
