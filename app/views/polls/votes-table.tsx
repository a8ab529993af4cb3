import { useT } from '~/core/i18n/use-t'
import type { PollVote } from '~/domain/meetings/polls/polls.queries.server'
import { optionWord, type SaidPoll } from '~/domain/meetings/polls/result-words'
import { type Column, DataTable } from '~/ui/data-table'
import { signs } from '~/ui/sign'
import { signOf } from './choice-sign'
import { useSay } from './use-say'

/** Who voted what, by organisation: with the reason, for whom by proxy, and whether the secretary entered it. */
export const VotesTable = ({ poll, votes }: { poll: SaidPoll; votes: PollVote[] }) => {
  const t = useT()
  const optional: (Column<PollVote> & { isShown: boolean })[] = [
    { id: 'weight', header: t('polls:page.weightHeader'), align: 'end', cell: ({ weight }) => weight, isShown: votes.some(({ weight }) => weight !== 1) },
    { id: 'reason', header: t('polls:page.reason'), cell: ({ reason }) => <span lang="nl">{reason}</span>, isShown: votes.some(({ reason }) => reason !== '') },
  ]
  return (
    <DataTable
      caption={t('polls:page.votes')}
      captionHidden
      rows={votes}
      rowId={({ seatId }) => seatId}
      columns={[
        { id: 'organisation', header: t('polls:page.organisation'), rowHeader: true, cell: ({ organisationName }) => organisationName },
        { id: 'name', header: t('polls:page.name'), cell: (vote) => <Voter vote={vote} /> },
        { id: 'vote', header: t('polls:page.vote'), cell: ({ choices }) => <Choices poll={poll} choices={choices} /> },
        ...optional.filter(({ isShown }) => isShown).map(({ isShown: _, ...column }) => column),
      ]}
    />
  )
}

const Voter = ({ vote: { name, proxyOf, isEntered } }: { vote: PollVote }) => {
  const t = useT()
  const remarks = [...(proxyOf === null ? [] : [t('polls:page.proxyOf', { name: proxyOf })]), ...(isEntered ? [t('polls:page.entered')] : [])]
  return (
    <>
      {name}
      {remarks.length > 0 && <span className="block text-sm text-ink-soft">{remarks.join(', ')}</span>}
    </>
  )
}

const Choices = ({ poll, choices }: { poll: SaidPoll; choices: string[] }) => {
  const t = useT()
  const say = useSay()
  if (choices.length === 0) return <span className="text-ink-soft">{t('polls:page.silent')}</span>
  return poll.options
    .filter(({ key }) => choices.includes(key))
    .map((option) => {
      const { mark, text } = signs[signOf(option.key)]
      return (
        <span key={option.key} className={`block font-semibold ${text}`}>
          {mark && <span aria-hidden="true">{mark} </span>}
          {optionWord(say, poll.method, option)}
        </span>
      )
    })
}
