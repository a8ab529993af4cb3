import type { convocation as nl } from '../nl/convocation'
import type { Words } from '../words'

export const convocation = {} satisfies Words<typeof nl>
