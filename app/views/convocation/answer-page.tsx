import type { SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { convocationByLink } from '~/domain/meetings/convocation/convocation.queries.server'
import { DescriptionList } from '~/ui/description-list'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { TextLink } from '~/ui/text-link'
import { useMoments } from '../meetings/use-moments'
import { AnswerForm } from './answer-form'
import { GivenAnswer } from './given-answer'
import { ProxyOffer } from './proxy-offer'

interface Props {
  convocation: Awaited<ReturnType<typeof convocationByLink>>
  /** The way back up, inside the workspace. By the link the page stands alone, in the middle. */
  above?: ReactNode
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Whether somebody comes to a meeting: the same page by the link of the mail and signed in. */
export const AnswerPage = ({ convocation, above, lastResult }: Props) => {
  const t = useT()
  const { span } = useMoments()
  const { meeting, name, mayAnswer, proxy, ...given } = convocation
  return (
    <div className={above ? 'max-w-[38rem]' : 'mx-auto max-w-[38rem]'}>
      <PageHeader above={above} eyebrow={meeting.body.name} title={t('convocation:page.title', { title: meeting.title })} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-7">
        <DescriptionList
          items={[
            { term: t('convocation:mail.when'), detail: span(meeting.startsAt, meeting.plannedEnd) },
            ...(meeting.place ? [{ term: t('convocation:mail.where'), detail: meeting.place }] : []),
            ...(meeting.onlineLink
              ? [
                  {
                    term: t('convocation:mail.online'),
                    detail: (
                      <span className="break-all">
                        <TextLink to={meeting.onlineLink} external>
                          {meeting.onlineLink}
                        </TextLink>
                      </span>
                    ),
                  },
                ]
              : []),
            { term: t('convocation:page.you'), detail: name },
          ]}
        />
        {given.answer && mayAnswer && (
          <Notice tone="ok" title={t('convocation:page.given')}>
            <GivenAnswer {...given} />
          </Notice>
        )}
        {proxy && <ProxyOffer meetingId={meeting.id} offer={proxy} byLink={!above} />}
        {mayAnswer ? <AnswerForm given={given} lastResult={lastResult} /> : <TooLate convocation={convocation} />}
      </div>
    </div>
  )
}

const TooLate = ({ convocation: { meeting, ...given } }: Pick<Props, 'convocation'>) => {
  const t = useT()
  const isCancelled = meeting.status === 'cancelled'
  return (
    <Notice tone="info" title={isCancelled ? t('convocation:page.cancelled') : t('convocation:page.begun')}>
      {isCancelled ? <p>{meeting.cancelReason}</p> : <GivenAnswer {...given} />}
    </Notice>
  )
}
