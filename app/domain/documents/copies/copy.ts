import type { CopyStatus } from '~prisma/enums'

export type { CopyStatus } from '~prisma/enums'

/** What is settled never changes again. */
export const isSettled = (status: CopyStatus): boolean => status !== 'open' && status !== 'submitted'
