import { event } from '../../event'
import type { CopyStatus } from './copy'

/** An adapted copy of the paper was begun. */
export const copyBegun = (originalId: string, copyId: string) => event('document.copyBegun', originalId, { copyId })

/** How an adapted copy stands with the writers of the paper. The reason of a refusal stays with the copy. */
export const copyMoved = (originalId: string, copyId: string, status: CopyStatus) => event('document.copyMoved', originalId, { copyId, status })

export type CopiesEvent = ReturnType<typeof copyBegun | typeof copyMoved>
