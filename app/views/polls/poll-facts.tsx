import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { hasWrittenOptions, isProposal } from '~/domain/meetings/polls/poll'
import type { PollPage } from '~/domain/meetings/polls/polls.queries.server'
import { DescriptionList } from '~/ui/description-list'

/** The rules a poll was opened with, as they were frozen then, and when it ran. */
export const PollFacts = ({ poll }: { poll: PollPage['poll'] }) => {
  const t = useT()
  const language = useLanguage()
  const moment = (date: Date) => `${formatMoment(date, 'date', language)}, ${formatMoment(date, 'time', language)}`
  const decides = isProposal(poll.method) || hasWrittenOptions(poll.method)
  const quorum = t('voting:page.quorum', { rule: t(`polls:quorumRule.${poll.quorumRule}`), present: poll.quorumPresent, total: poll.quorumTotal, needed: poll.quorumNeeded })
  return (
    <DescriptionList
      wide
      items={[
        { term: t('polls:page.method'), detail: t(`polls:method.${poll.method}`) },
        ...(poll.method === 'someOf' ? [{ term: t('voting:page.choices'), detail: t('voting:several.range', { min: poll.minChoices, max: poll.maxChoices }) }] : []),
        ...(decides ? [{ term: t('polls:page.majority'), detail: t(`polls:majority.${poll.majority}`) }, { term: t('polls:page.tie'), detail: t(`polls:tieRule.${poll.tieRule}`) }] : []),
        { term: t('polls:page.visibility'), detail: `${t(`polls:visibility.${poll.visibility}`)}. ${t(`polls:visibilityHint.${poll.visibility}`)}` },
        { term: t('polls:page.quorum'), detail: poll.quorumRule === 'none' ? t('polls:quorumRule.none') : quorum },
        { term: t('polls:page.electorate'), detail: t('polls:page.seats', { count: poll.seatsPresent }) },
        { term: t('polls:page.opened'), detail: moment(poll.openedAt) },
        ...(poll.closedAt ? [{ term: t('polls:page.closed'), detail: moment(poll.closedAt) }] : []),
      ]}
    />
  )
}
