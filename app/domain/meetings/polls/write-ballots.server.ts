import type { Tx } from '~/core/db.server'
import type { BallotPlace } from './ballot-place'

/** Writes what changed: new ballots, changed ones, and the answers these replaced. */
export const writeBallots = async (tx: Tx, places: BallotPlace[]): Promise<void> => {
  const toWrite = (kind: BallotPlace['write']) => places.flatMap(({ ballot, write }) => (ballot && write === kind ? [ballot] : []))
  const fresh = toWrite('create')
  // A vote by itself is the usual case, and costs Prisma half of what a list of one does.
  if (fresh.length === 1) await tx.ballot.create({ data: fresh[0]!, select: { id: true } })
  else if (fresh.length > 1) await tx.ballot.createMany({ data: fresh })
  for (const { id, pollId: _, seatId: __, ...data } of toWrite('update')) await tx.ballot.updateMany({ where: { id }, data })
  const earlier = places.flatMap(({ ballot, earlier, replaced }) =>
    replaced.map((key) => {
      const { choices, castAt } = earlier.get(key)!
      return { ballotId: ballot!.id, key, choices, castAt }
    }),
  )
  if (earlier.length > 0) await tx.earlierAnswer.createMany({ data: earlier })
}
