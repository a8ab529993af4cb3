import { allowed, hidden, isAllowed, type Verdict } from '~/core/verdict'
import type { ItemFacts, PublicFacts } from './publication'

/**
 * What everybody may read. There is no "may not": what is not public does not exist on the public site.
 *
 * A meeting: once it was convened, when it is open to the public; in any case once its minutes are published.
 */
export const mayEverybodySeeMeeting = ({ status, isPublic, wasConvened, hasPublishedMinutes }: PublicFacts): Verdict =>
  hasPublishedMinutes || (isPublic && wasConvened && status !== 'preparation') ? allowed : hidden

/** The agenda of a meeting that goes on, or went on. */
export const mayEverybodySeeAgenda = (facts: PublicFacts): Verdict =>
  facts.isPublic && facts.status !== 'cancelled' ? mayEverybodySeeMeeting(facts) : hidden

/** Closed items are never published, whatever the meeting is. */
export const mayEverybodySeeItem = (facts: PublicFacts, { isClosed }: ItemFacts): Verdict => (isClosed ? hidden : mayEverybodySeeAgenda(facts))

/** An attachment goes with its item, until it is withdrawn. */
export const mayEverybodySeeAttachment = (facts: PublicFacts, item: ItemFacts, { isWithdrawn }: { isWithdrawn: boolean }): Verdict =>
  isWithdrawn ? hidden : mayEverybodySeeItem(facts, item)

/** Votes, decisions and minutes: when the minutes are published. */
export const mayEverybodyReadMinutes = ({ hasPublishedMinutes }: PublicFacts): Verdict => (hasPublishedMinutes ? allowed : hidden)

export const mayEverybodyReadDecision = (facts: PublicFacts, { isClosed }: ItemFacts): Verdict =>
  !isClosed && isAllowed(mayEverybodyReadMinutes(facts)) ? allowed : hidden
