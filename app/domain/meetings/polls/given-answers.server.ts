import type { Db } from '~/core/db.server'
import { splitChoices } from './poll'

/** What a seat answered. `choices` is empty when it did not. */
export interface GivenAnswer {
  choices: string[]
  reason: string
  /** By the secretary. */
  isEntered: boolean
}

const silent: GivenAnswer = { choices: [], reason: '', isEntered: false }

/** Which seats of a poll answered, and whether the secretary wrote it down; never what. */
export const seatsThatVoted = async (database: Db, pollId: string): Promise<Map<string, { isEntered: boolean }>> =>
  new Map((await database.ballot.findMany({ where: { pollId }, select: { seatId: true, isEntered: true } })).map(({ seatId, isEntered }) => [seatId, { isEntered }]))

/**
 * What the seats of these polls answered, looked up by poll and seat: one read, which is not asked seat by seat, so that a poll may have a thousand of them.
 */
export const givenAnswers = async (database: Db, pollIds: string[]): Promise<(pollId: string, seatId: string) => GivenAnswer> => {
  const ballots = pollIds.length === 0 ? [] : await database.ballot.findMany({ where: { pollId: { in: pollIds } }, select: { pollId: true, seatId: true, choices: true, reason: true, isEntered: true } })
  const given = new Map(ballots.map(({ pollId, seatId, choices, ...answer }) => [`${pollId} ${seatId}`, { ...answer, choices: splitChoices(choices) }]))
  return (pollId, seatId) => given.get(`${pollId} ${seatId}`) ?? silent
}
