import type { ItemOutcome, MeetingStatus } from '~prisma/enums'

export type { ItemOutcome } from '~prisma/enums'

export const itemOutcomes = [
  'noted',
  'discussed',
  'agreed',
  'adviceFavourable',
  'adviceConditional',
  'adviceUnfavourable',
  'adviceNone',
  'decided',
  'adjourned',
] as const satisfies readonly ItemOutcome[]

/** A meeting has a room from the moment it is convened; afterwards the room shows how it went. */
export const hasRoom = (status: MeetingStatus): boolean => status !== 'preparation' && status !== 'cancelled'
