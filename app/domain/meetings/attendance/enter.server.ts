import { momentAfter } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import type { Identity, PresenceKind } from './log'

interface Line extends Identity {
  id: string
  isSubstitute: boolean
  entries: { at: Date }[]
}

interface Act {
  kind: PresenceKind
  itemId?: string
  enteredById: string
  bySelf?: boolean
}

/** Writes a line in the log, in the name of who has the place now. It never stands before an earlier one, also when the clock was put back. */
export const enter = async (tx: Tx, { id, personId, name, isSubstitute, entries }: Line, { kind, itemId, enteredById, bySelf = false }: Act): Promise<void> => {
  const at = momentAfter(...entries.map((entry) => entry.at))
  await tx.attendanceEntry.create({
    data: { id: newId(), attendanceId: id, kind, at, itemId: itemId ?? null, personId, name, isSubstitute, enteredById, bySelf },
  })
}
