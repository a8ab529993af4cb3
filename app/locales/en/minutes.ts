import type { minutes as nl } from '../nl/minutes'
import type { Words } from '../words'

export const minutes = {} satisfies Words<typeof nl>
