import type { outbox as nl } from '../nl/outbox'
import type { Words } from '../words'

export const outbox = {} satisfies Words<typeof nl>
