import { moreThanHalf } from '../attendance/quorum'
import { choices } from '../polls/poll'
import { chairChoices } from '../polls/poll-result'
import { everyBallot } from '../polls/tally/ballot-counts'
import { judge } from '../polls/tally/judge'
import type { PollResult } from '../polls/tally/poll-result'
import type { FirstPollRecord, PollRecord } from './records'

/** A poll of any minutes in the form of today. */
export const pollOfToday = (record: PollRecord | FirstPollRecord): PollRecord => ('version' in record ? record : translated(record))

/** What came of a poll, judged from what its record says. */
export const resultOfRecord = ({ counts, method, majority, tieRule, options, quorum, castingKey }: PollRecord): PollResult =>
  judge(counts, { method, majority, tieRule, optionKeys: options.map(({ key }) => key), quorum }, chairChoices({ castingKey }))

const translated = ({ kind, id, itemId, question, labels, seats, weights, majority, quorumRule, seatsTotal, seatsPresent, isAdopted }: FirstPollRecord): PollRecord => {
  const needed = quorumRule === 'none' ? 0 : moreThanHalf(seatsTotal)
  const total = (counts: FirstPollRecord['seats']) => counts.for + counts.against + counts.abstain
  return {
    kind,
    version: 2,
    id,
    itemId,
    question,
    method: 'forAgainst',
    visibility: 'byName',
    options: choices.map((key) => ({ key, label: labels[key] })),
    majority,
    tieRule: 'rejected',
    quorum: { rule: quorumRule, needed, present: seatsPresent, total: seatsTotal, isReached: seatsPresent >= needed },
    seats: seatsPresent,
    counts: [{ key: everyBallot, municipality: '', seats: total(seats), weight: total(weights) }, ...choices.map((key) => ({ key, municipality: '', seats: seats[key], weight: weights[key] }))],
    castingKey: null,
    isAdopted,
    winners: isAdopted ? ['for'] : [],
    votes: null,
  }
}
