import type { SeatRole } from '~prisma/enums'
import { roleGrants } from '../../permissions'
import { isRecused, type Sitting } from '../attendance/log'

/** A line of the attendance list. A guest has no seat; `itemId`: the one item the guest is there for. */
interface Line extends Sitting {
  seat: { role: SeatRole } | null
  itemId: string | null
}

interface Item {
  id: string
  parentId: string | null
}

/** Whether who has this place may ask to speak on an item: not from a seat that only observes, not as the guest of another item, not while staying away for it. */
export const mayAskFrom = ({ seat, itemId, ...sitting }: Line, item: Item): boolean => {
  const isForThis = itemId === null || itemId === item.id || itemId === item.parentId
  return (seat === null || roleGrants(seat.role, 'ask-to-speak')) && isForThis && !isRecused(sitting, [item.id, item.parentId])
}
