import { useT } from '~/core/i18n/use-t'
import type { Ballot } from './ballot'
import { seatWords } from './ballot-label'
import { VoteChoices } from './vote-choices'
import { VoteConsent } from './vote-consent'
import { VotePositions } from './vote-positions'
import { VoteSeveral } from './vote-several'
import { VoteState } from './vote-state'

const ways = { forAgainst: VoteChoices, oneOf: VoteChoices, someOf: VoteSeveral, consent: VoteConsent, positions: VotePositions, showOfHands: VoteChoices, rollCall: VoteChoices }

/** The answers as this poll asks them. */
export const BallotWay = ({ ballot }: { ballot: Ballot }) => {
  const Way = ways[ballot.poll.method]
  return <Way ballot={ballot} />
}

/** A ballot: for whom it is, the answers as this poll asks them, and where the answer is. */
export const VoteBallot = ({ ballot, refusal }: { ballot: Ballot; refusal: string | undefined }) => {
  const t = useT()
  const { poll, one, connection } = ballot
  return (
    <div className="grid gap-3">
      {one.seatId && <p className="font-semibold">{one.seats.map((seat) => seatWords(t, seat)).join(', ')}</p>}
      {!one.seatId && one.seats.length > 1 && <p className="font-semibold">{t('voting:ballot.forAll', { count: one.seats.length })}</p>}
      <BallotWay ballot={ballot} />
      <VoteState poll={poll} one={one} connection={connection} refusal={refusal} />
    </div>
  )
}
