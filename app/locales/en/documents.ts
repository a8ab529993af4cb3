import type { documents as nl } from '../nl/documents'
import type { Words } from '../words'

export const documents = {} satisfies Words<typeof nl>
