import { useT } from '~/core/i18n/use-t'
import { TableChart } from '~/ui/table-chart'
import { CountsOnTable } from './counts-on-table'
import { PositionGroups } from './position-groups'
import { ResultBars } from './result-bars'
import { seatGroups } from './seat-groups'
import { isSeated, type ShownPoll } from './shown-poll'
import { useSay } from './use-say'

/** A result drawn as it was asked: seats around the table, bars for answers to choose from, positions with their reasons. */
export const ResultChart = ({ poll }: { poll: ShownPoll }) => {
  const t = useT()
  const say = useSay()
  if (poll.method === 'positions') return <PositionGroups poll={poll} />
  if (!isSeated(poll.method)) return <ResultBars poll={poll} />
  return (
    <TableChart label={t('voting:result.eyebrow')} groups={seatGroups(say, poll)}>
      <CountsOnTable poll={poll} />
    </TableChart>
  )
}
