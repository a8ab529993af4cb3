import type { VoteRecord } from '~/domain/meetings/decisions/vote-record.server'
import { ResultBody } from '../polls/result-body'

/** How the table voted: the verdict with its rule, everyone around the table, and who said what where the poll was by name. */
export const VoteSection = ({ vote }: { vote: VoteRecord }) => (
  <div className="space-y-5 print:space-y-3">
    <p className="font-serif text-lg" lang="nl">
      {vote.question}
    </p>
    <ResultBody poll={{ ...vote, seats: vote.seatsPresent, votes: vote.seats }} names="shown" />
  </div>
)
