import { clock } from '~/core/clock'
import { newId } from '~/core/ids'
import type { Author } from './as-suggestion'

/** Who suggests something at this moment; the suggestion has a new id. */
export const authorNow = ({ id, name, organisation }: { id: string; name: string; organisation: string }): Author => ({ id: newId(), personId: id, name, organisation, at: clock.now().toISOString() })
