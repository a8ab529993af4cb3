import { formatCalendarDate } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { MeetingOverview } from '~/domain/meetings/meeting.queries.server'
import { paths } from '~/paths'
import { Card } from '~/ui/card'
import { LinkButton } from '~/ui/link-button'
import { TextLink } from '~/ui/text-link'
import { AnswerCounts } from '../convocation/answer-counts'
import { GivenAnswer } from '../convocation/given-answer'

/** Beside the agenda: my answer, the answers of all for who prepares, and how to join from afar. Above it on a phone. */
export const MeetingAside = ({ overview }: { overview: MeetingOverview }) => {
  const t = useT()
  const language = useLanguage()
  const { meeting, answer, answers, submissions } = overview
  const showsAnswers = answers !== null && answers.total > 0
  const isAhead = meeting.status === 'convened' || meeting.status === 'running'
  if (!answer && !showsAnswers && !meeting.onlineLink && !submissions.ask) return null
  return (
    <aside className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 sm:grid-cols-2 xl:order-last xl:grid-cols-1" aria-label={t('meetings:aside')}>
      {answer && (answer.answer || isAhead) && (
        <Card title={t('convocation:mine.title')} level={2} tone={answer.mayChange && !answer.answer ? 'now' : 'plain'}>
          <GivenAnswer {...answer} />
          {answer.mayChange && (
            <div className="mt-4">
              <LinkButton to={paths.answerInside(meeting.id)} look="quiet">
                {answer.answer ? t('convocation:mine.change') : t('convocation:mine.give')}
              </LinkButton>
            </div>
          )}
          {isAhead && (
            <p className="mt-4">
              <TextLink to={paths.proxies(meeting.id)}>{t('attendance:proxy.own')}</TextLink>
            </p>
          )}
        </Card>
      )}
      {showsAnswers && (
        <Card title={t('convocation:answers.title')} level={2}>
          <AnswerCounts {...answers} />
          <p className="mt-3">
            <TextLink to={paths.attendance(meeting.id)}>{t('convocation:answers.seeAll')}</TextLink>
          </p>
        </Card>
      )}
      {meeting.onlineLink && (
        <Card title={t('meetings:online.title')} level={2}>
          <p className="break-all">
            <TextLink to={meeting.onlineLink} external>
              {meeting.onlineLink}
            </TextLink>
          </p>
        </Card>
      )}
      {submissions.ask && (
        <Card title={t('submissions:ask.title')} level={2}>
          <p>{t(`submissions:ask.${submissions.ask.when}`, { date: formatCalendarDate(submissions.ask.lastDay, language) })}</p>
          {submissions.ask.when !== 'over' && (
            <div className="mt-4">
              <LinkButton to={paths.newSubmission(meeting.body.id, meeting.id)}>{t('submissions:new')}</LinkButton>
            </div>
          )}
          <p className="mt-3">
            <TextLink to={paths.submissions(meeting.body.id)}>{t('submissions:title')}</TextLink>
          </p>
        </Card>
      )}
    </aside>
  )
}
