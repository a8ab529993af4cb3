import { allowed, hidden, type Verdict } from '~/core/verdict'
import type { Actor } from '../actor'

/** Mails hold personal links, so in production nobody reads them here; elsewhere administrators do. */
export const mayReadOutbox = (actor: Actor, mode: 'local' | 'development' | 'production'): Verdict => (actor.isAdministrator && mode !== 'production' ? allowed : hidden)
