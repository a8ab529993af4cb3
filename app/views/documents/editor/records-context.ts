import { createContext } from 'react'
import type { MinutesRecords } from '~/domain/meetings/minutes/records'

export interface KnownRecords {
  records: MinutesRecords
  /** Called for a block whose record is not known here yet: it was made after this page was loaded. */
  onUnknown: () => void
}

export const RecordsContext = createContext<KnownRecords | null>(null)
