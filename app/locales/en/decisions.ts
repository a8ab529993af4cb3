import type { decisions as nl } from '../nl/decisions'
import type { Words } from '../words'

export const decisions = {} satisfies Words<typeof nl>
