import { useFetcher } from '@remix-run/react'
import { useEffect } from 'react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { MinutesToApprove } from '~/domain/meetings/minutes/approval.queries.server'
import { paths } from '~/paths'
import { Card } from '~/ui/card'
import { TextLink } from '~/ui/text-link'
import { ApproveButton } from './approve-button'

interface Props {
  meetingId: string
  itemId: string
  /** The page to come back to after approving. */
  returnTo: string
}

/** In the room of a running meeting, at an item about earlier minutes: where they stand, and approving them here. Nothing at any other item. */
export const ApprovalPanel = ({ meetingId, itemId, returnTo }: Props) => {
  const t = useT()
  const language = useLanguage()
  const { load, data } = useFetcher<{ minutes: MinutesToApprove | null }>()
  useEffect(() => load(paths.earlierMinutes(meetingId, itemId)), [load, meetingId, itemId])
  const minutes = data?.minutes
  if (!minutes) return null
  return (
    <Card level={3} title={t('minutes:approval.title', { date: formatMoment(minutes.startsAt, 'date', language) })}>
      <div className="grid gap-3">
        <p>{t(`minutes:approval.${wordsFor(minutes)}`)}</p>
        <p>
          <TextLink to={paths.minutes(minutes.meetingId)}>{t('minutes:approval.read')}</TextLink>
        </p>
        {minutes.mayApprove && <ApproveButton meetingId={minutes.meetingId} via={{ itemId: minutes.itemId, returnTo }} />}
      </div>
    </Card>
  )
}

const wordsFor = ({ stage, approval, mayApprove }: MinutesToApprove) => {
  if (stage === 'approved' || stage === 'published') return 'done'
  if (stage !== 'submitted') return 'notReady'
  return mayApprove || approval === 'byNextMeeting' ? 'ready' : 'byChair'
}
