import { useT } from '~/core/i18n/use-t'
import { optionWord, resultWords } from '~/domain/meetings/polls/result-words'
import { OptionMark } from '~/ui/option-mark'
import { TableChart } from '~/ui/table-chart'
import { CountsOnTable } from './counts-on-table'
import { signOf } from './choice-sign'
import { ResultBars } from './result-bars'
import { countOf, seatGroups } from './seat-groups'
import { isSeated, type ShownPoll } from './shown-poll'
import { useSay } from './use-say'
import { VerdictWord } from './verdict'

/** A result for the wall: the verdict, the drawing, the rule. Nothing smaller than the theme of the screen, readable from 8 m; no names. */
export const BigResult = ({ poll }: { poll: ShownPoll }) => {
  const say = useSay()
  const { why } = resultWords(say, poll, poll.result)
  return (
    <div className="grid items-center gap-x-[4vw] gap-y-[3vh] lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]">
      <div className="grid gap-[2vh]">
        <p className="text-4xl leading-tight">
          <VerdictWord poll={poll} />
        </p>
        {why && <p>{why}</p>}
      </div>
      <Drawing poll={poll} />
    </div>
  )
}

// Nobody scrolls on a wall: what is shown fits, also where the wall has few lines.
const onLargeWalls = 'mx-auto hidden w-full max-w-[75vh] [@media(min-width:1200px)_and_(min-height:820px)]:block'
const onSmallWalls = '[@media(min-width:1200px)_and_(min-height:820px)]:hidden'

const Drawing = ({ poll }: { poll: ShownPoll }) => {
  const t = useT()
  const say = useSay()
  if (poll.method === 'positions') return <Lines poll={poll} counted="seats" />
  if (!isSeated(poll.method)) return <ResultBars poll={poll} />
  return (
    <>
      <div className={onLargeWalls}>
        <TableChart label={t('voting:result.eyebrow')} groups={seatGroups(say, poll)} wide>
          <CountsOnTable poll={poll} size="large" />
        </TableChart>
      </div>
      <div className={onSmallWalls}>
        <Lines poll={poll} counted="weight" />
      </div>
    </>
  )
}

/** The figures under each other: the old beamer has no room for a table with seats. */
const Lines = ({ poll: { method, options, result }, counted }: { poll: ShownPoll; counted: 'seats' | 'weight' }) => {
  const say = useSay()
  return (
    <ul className="grid gap-4">
      {options.map((option) => (
        <li key={option.key} className="flex items-center gap-5">
          <OptionMark sign={signOf(option.key)} />
          <span className="flex-1">{optionWord(say, method, option)}</span>
          <strong className="font-serif text-3xl tabular-nums">{countOf(result, option.key)[counted]}</strong>
        </li>
      ))}
    </ul>
  )
}
