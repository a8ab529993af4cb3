import type { meetings as nl } from '../nl/meetings'
import type { Words } from '../words'

export const meetings = {} satisfies Words<typeof nl>
