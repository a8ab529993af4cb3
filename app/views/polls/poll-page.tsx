import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { PollPage as Page } from '~/domain/meetings/polls/polls.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { CountTable } from './count-table'
import { PollFacts } from './poll-facts'
import { ResultBody } from './result-body'
import { VotesByOrganisation } from './votes-by-organisation'
import { WithdrawnPoll } from './withdrawn-poll'

/** A poll as it stands on record: the verdict with its rule spelled out, the drawing and the counts, who voted what where that may be read, and its rules. */
export const PollPage = ({ page, children }: { page: Page; children?: ReactNode }) => {
  const t = useT()
  const { poll, meeting, item, result, votes } = page
  const isAnonymous = poll.visibility === 'anonymous'
  return (
    <div className="max-w-[52rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('polls:page.title')} />} eyebrow={item.title} title={<span lang="nl">{poll.question}</span>} />
      {poll.status === 'open' && <Running page={page} />}
      {poll.status === 'withdrawn' && <WithdrawnPoll reason={poll.withdrawReason} isVoid={poll.isVoid} />}
      {result && <ResultBody poll={{ ...poll, seats: poll.seatsPresent, result, votes: isAnonymous ? null : votes }} names="elsewhere" />}
      {votes && isAnonymous && (
        <Section title={t('voting:page.record')}>
          <Notice tone="warn" title={t('voting:page.recordTitle')}>
            {t('voting:page.recordText')}
          </Notice>
          <div className="mt-5">
            <VotesByOrganisation poll={poll} votes={votes} />
          </div>
        </Section>
      )}
      {votes && !isAnonymous && poll.method !== 'positions' && (
        <Section title={t('polls:page.votes')}>
          <VotesByOrganisation poll={poll} votes={votes} />
        </Section>
      )}
      {result && (
        <Section title={t('voting:page.counts')}>
          <CountTable poll={poll} result={result} />
        </Section>
      )}
      <Section title={t('polls:page.rules')}>
        <PollFacts poll={poll} />
      </Section>
      {children}
    </div>
  )
}

/** An open poll: where one votes, and what who leads can do with it. */
const Running = ({ page: { poll, meeting, may } }: { page: Page }) => {
  const t = useT()
  return (
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
  )
}
