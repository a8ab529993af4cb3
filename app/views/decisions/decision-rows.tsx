import { resultOf } from '~/domain/meetings/polls/poll-result'
import { resultWords } from '~/domain/meetings/polls/result-words'
import type { DecisionLine } from '~/domain/meetings/decisions/decision-list.server'
import { DateTile } from '~/ui/date-tile'
import { ListRow, RowList } from '~/ui/list-row'
import { useSay } from '../polls/use-say'

interface Props {
  label: string
  decisions: DecisionLine[]
  to: (number: string) => string
  level?: 2 | 3
}

/** Decisions, latest first: when, what, by whom, how many were for it. */
export const DecisionRows = ({ label, decisions, to, level = 2 }: Props) => {
  const say = useSay()
  const countsOf = (poll: NonNullable<DecisionLine['poll']>) => {
    const result = resultOf(poll)
    return result && resultWords(say, poll, result).counts
  }
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
              {poll && <> · {countsOf(poll)}</>}
            </>
          }
        />
      ))}
    </RowList>
  )
}
