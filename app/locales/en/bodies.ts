import type { bodies as nl } from '../nl/bodies'
import type { Words } from '../words'

export const bodies = {} satisfies Words<typeof nl>
