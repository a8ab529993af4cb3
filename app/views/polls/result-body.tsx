import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Disclosure } from '~/ui/disclosure'
import { MunicipalityList } from './municipality-list'
import { ResultChart } from './result-chart'
import type { ShownPoll } from './shown-poll'
import { Verdict } from './verdict'
import { VotesByOrganisation } from './votes-by-organisation'

interface Props {
  poll: ShownPoll
  /** Whether the names stand there at once, unfold, or have a place of their own on the page. */
  names?: 'shown' | 'folded' | 'elsewhere'
  children?: ReactNode
}

/** What a poll came to: the verdict with its sentence, the drawing, and who voted what. */
export const ResultBody = ({ poll, names = 'folded', children }: Props) => {
  const t = useT()
  const { votes, result } = poll
  // Positions have their names in the drawing itself.
  const hasNames = votes !== null && poll.method !== 'positions'
  return (
    <div className="grid gap-6">
      <Verdict poll={poll} />
      {children}
      <ResultChart poll={poll} />
      {result.municipalities && result.municipalities.length > 0 && <MunicipalityList municipalities={result.municipalities} />}
      {hasNames && names === 'shown' && <VotesByOrganisation poll={poll} votes={votes} />}
      {hasNames && names === 'folded' && (
        <Disclosure summary={t('voting:result.names')}>
          <VotesByOrganisation poll={poll} votes={votes} />
        </Disclosure>
      )}
    </div>
  )
}
