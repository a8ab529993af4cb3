import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PollPage as Page } from '~/domain/meetings/polls/polls.queries.server'
import { resultWords } from '~/domain/meetings/polls/result-words'
import { paths } from '~/paths'
import { DescriptionList } from '~/ui/description-list'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { CountTable } from './count-table'
import { useSay } from './use-say'
import { VotesTable } from './votes-table'

/** A poll as it stands on record: the question, the result with its rule spelled out, the counts, and who voted what where that may be read. */
export const PollPage = ({ page }: { page: Page }) => {
  const t = useT()
  const say = useSay()
  const language = useLanguage()
  const { poll, meeting, item, result, votes, may } = page
  const words = result && resultWords(say, poll, result)
  const moment = (date: Date) => `${formatMoment(date, 'date', language)}, ${formatMoment(date, 'time', language)}`
  return (
    <div className="max-w-[56rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('polls:page.title')} />} eyebrow={item.title} title={<span lang="nl">{poll.question}</span>} />
      {words && (
        <p className="mb-8 font-serif text-xl">
          {words.counts} {words.why} <strong>{words.verdict}</strong>
        </p>
      )}
      {poll.status === 'open' && (
        <Notice
          tone="info"
          title={t('polls:page.open')}
          actions={
            <>
              <LinkButton to={paths.live(meeting.id)}>{t('polls:page.toRoom')}</LinkButton>
              {may.lead && poll.method === 'showOfHands' && <LinkButton to={paths.countHands(meeting.id, poll.id)}>{t('polls:counting.title')}</LinkButton>}
              {may.enter && poll.method !== 'showOfHands' && poll.visibility !== 'secret' && <LinkButton to={paths.enterVote(meeting.id, poll.id)}>{t('polls:entering.title')}</LinkButton>}
              {may.lead && <LinkButton to={paths.withdrawPoll(meeting.id, poll.id)}>{t('polls:withdrawing.title')}</LinkButton>}
            </>
          }
        />
      )}
      {poll.status === 'withdrawn' && (
        <Notice tone="warn" title={t('polls:page.withdrawn')}>
          {poll.withdrawReason}
        </Notice>
      )}
      {result && (
        <Section title={t('polls:page.counts')}>
          <CountTable poll={poll} result={result} />
        </Section>
      )}
      {votes && (
        <Section title={t('polls:page.votes')} {...(poll.visibility === 'anonymous' && { sub: t('polls:page.secretaryOnly') })}>
          <VotesTable poll={poll} votes={votes} />
        </Section>
      )}
      <Section title={t('polls:page.rules')}>
        <DescriptionList
          items={[
            { term: t('polls:page.method'), detail: t(`polls:method.${poll.method}`) },
            ...(poll.method === 'positions' || poll.method === 'consent' ? [] : [{ term: t('polls:page.majority'), detail: t(`polls:majority.${poll.majority}`) }, { term: t('polls:page.tie'), detail: t(`polls:tieRule.${poll.tieRule}`) }]),
            { term: t('polls:page.visibility'), detail: t(`polls:visibility.${poll.visibility}`) },
            { term: t('polls:page.quorum'), detail: t(`polls:quorumRule.${poll.quorumRule}`) },
            { term: t('polls:page.electorate'), detail: t('polls:page.seats', { count: poll.seatsPresent }) },
            { term: t('polls:page.opened'), detail: moment(poll.openedAt) },
            ...(poll.closedAt ? [{ term: t('polls:page.closed'), detail: moment(poll.closedAt) }] : []),
          ]}
        />
      </Section>
    </div>
  )
}
