import type { Tx } from '~/core/db.server'
import { insertRows } from '~/core/insert-rows.server'
import type { BallotPlace } from './ballot-place'

const columns = ['id', 'pollId', 'seatId', 'choices', 'reason', 'key', 'isEntered', 'castById', 'castAt'] as const

/** Writes what changed: new ballots, changed ones, and the answers these replaced. */
export const writeBallots = async (tx: Tx, places: BallotPlace[]): Promise<void> => {
  const toWrite = (kind: BallotPlace['write']) => places.flatMap(({ ballot, write }) => (ballot && write === kind ? [ballot] : []))
  const fresh = toWrite('create')
  await insertRows(tx, 'Ballot', columns, fresh)
  for (const { id, pollId: _, seatId: __, ...data } of toWrite('update')) await tx.ballot.updateMany({ where: { id }, data })
  const earlier = places.flatMap(({ ballot, earlier, replaced }) =>
    replaced.map((key) => {
      const { choices, castAt } = earlier.get(key)!
      return { ballotId: ballot!.id, key, choices, castAt }
    }),
  )
  if (earlier.length > 0) await tx.earlierAnswer.createMany({ data: earlier })
}
