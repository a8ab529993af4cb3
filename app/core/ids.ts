import { v4, v7 } from 'uuid'
import { clock } from './clock'

/** A UUIDv7: sorts by the moment it was made. */
export const newId = (): string => v7({ msecs: clock.ms() })

/** A UUIDv4, where the order of making would tell something. */
export const newUnorderedId = (): string => v4()
