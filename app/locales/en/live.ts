import type { live as nl } from '../nl/live'
import type { Words } from '../words'

export const live = {} satisfies Words<typeof nl>
