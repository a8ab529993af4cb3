import type { publication as nl } from '../nl/publication'
import type { Words } from '../words'

export const publication = {} satisfies Words<typeof nl>
