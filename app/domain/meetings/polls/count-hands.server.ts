import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import type { Actor } from '../../actor'
import { mayOpenPoll } from '../running/running.policy'
import type { CountHandsInput } from './poll.schema'
import { rulesOf } from './poll-result'
import { requireOpenPoll } from './require-open-poll.server'
import { storeResult } from './store-result.server'
import { type Count, everyBallot } from './tally/ballot-counts'
import { judge } from './tally/judge'
import type { PollResult } from './tally/poll-result'

/**
 * Closes a show of hands with the hands that were counted. `chair`: what the chair's own hand was for, where it settles a tie.
 * @throws DomainError as closePoll, polls:counting.onlyHands (409), or polls:counting.tooMany when more hands than seats present were counted (400, at the first count).
 */
export const countHands = (actor: Actor, { pollId, chair, ...hands }: CountHandsInput): Promise<PollResult> =>
  change(actor, async ({ tx, record }) => {
    const poll = await requireOpenPoll(tx, actor, pollId, mayOpenPoll)
    if (poll.method !== 'showOfHands') throw new DomainError('polls:counting.onlyHands')
    const counted = poll.options.map(({ key }) => ({ key, seats: hands[key as keyof typeof hands] ?? 0 }))
    const total = counted.reduce((sum, { seats }) => sum + seats, 0)
    if (total > poll.seatsPresent) throw new DomainError('polls:counting.tooMany', { status: 400, field: 'for', values: { present: poll.seatsPresent } })
    const counts: Count[] = [{ key: everyBallot, seats: total }, ...counted].map(({ key, seats }) => ({ key, municipality: '', seats, weight: seats }))
    const result = judge(counts, rulesOf(poll), chair ? [chair] : [])
    await storeResult({ tx, record }, poll, counts, result)
    return result
  })
