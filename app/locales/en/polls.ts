import type { polls as nl } from '../nl/polls'
import type { Words } from '../words'

export const polls = {} satisfies Words<typeof nl>
