import { useT } from '~/core/i18n/use-t'
import { optionWord, type SaidPoll } from '~/domain/meetings/polls/result-words'
import type { PollResult } from '~/domain/meetings/polls/tally/poll-result'
import { DataTable } from '~/ui/data-table'
import { signs } from '~/ui/sign'
import { signOf } from './choice-sign'
import { useSay } from './use-say'

/** How often each option was chosen; with the weights where these differ from the seats. */
export const CountTable = ({ poll, result }: { poll: SaidPoll; result: PollResult }) => {
  const t = useT()
  const say = useSay()
  const isWeighted = result.counts.some(({ seats, weight }) => seats !== weight)
  const rows = result.counts.map((count) => ({ ...count, option: poll.options.find(({ key }) => key === count.key)! }))
  return (
    <DataTable
      caption={t('polls:page.counts')}
      captionHidden
      rows={rows}
      rowId={({ key }) => key}
      columns={[
        {
          id: 'option',
          header: t('polls:page.option'),
          rowHeader: true,
          cell: ({ key, option }) => (
            <span className={signs[signOf(key)].text}>
              {signs[signOf(key)].mark && <span aria-hidden="true">{signs[signOf(key)].mark} </span>}
              {optionWord(say, poll.method, option)}
            </span>
          ),
        },
        { id: 'seats', header: t('polls:page.seatsHeader'), align: 'end', cell: ({ seats }) => seats },
        ...(isWeighted ? [{ id: 'weight', header: t('polls:page.weightHeader'), align: 'end' as const, cell: ({ weight }: { weight: number }) => weight }] : []),
      ]}
    />
  )
}
