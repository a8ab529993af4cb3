import { allowed, hidden, type Verdict } from '~/core/verdict'
import type { Manager } from '../actor'

/** Only administrators manage organisations, people and bodies. For others the management pages do not exist. */
export const mayManage = (actor: Manager): Verdict => ('isSystem' in actor || actor.isAdministrator ? allowed : hidden)
