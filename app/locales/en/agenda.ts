import type { agenda as nl } from '../nl/agenda'
import type { Words } from '../words'

export const agenda = {} satisfies Words<typeof nl>
