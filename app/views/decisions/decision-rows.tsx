import { useT } from '~/core/i18n/use-t'
import type { DecisionLine } from '~/domain/meetings/decisions/decision-list.server'
import { DateTile } from '~/ui/date-tile'
import { ListRow, RowList } from '~/ui/list-row'

interface Props {
  label: string
  decisions: DecisionLine[]
  to: (number: string) => string
  level?: 2 | 3
}

/** Decisions, latest first: when, what, by whom, how many were for it. */
export const DecisionRows = ({ label, decisions, to, level = 2 }: Props) => {
  const t = useT()
  return (
    <RowList label={label}>
      {decisions.map(({ number, title, body, meeting, poll }) => (
        <ListRow
          key={number}
          level={level}
          lead={<DateTile date={meeting.startsAt} year />}
          title={<span lang="nl">{title}</span>}
          to={to(number)}
          meta={
            <>
              <span className="tabular-nums">{number}</span> · {body.name}
              {poll?.forSeats != null && <> · {t('polls:result.counts', { for: poll.forSeats, against: poll.againstSeats ?? 0, abstain: poll.abstainSeats ?? 0 })}</>}
            </>
          }
        />
      ))}
    </RowList>
  )
}
