import type { overview as nl } from '../nl/overview'
import type { Words } from '../words'

export const overview = {} satisfies Words<typeof nl>
