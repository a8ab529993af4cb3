import type { SubmissionResult } from '@conform-to/react'
import { useT } from '~/core/i18n/use-t'
import type { VacantSeatPageData } from '~/domain/meetings/attendance/vacant-seats.server'
import { paths } from '~/paths'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { TextLink } from '~/ui/text-link'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { SitterForm } from './sitter-form'

interface Props {
  page: VacantSeatPageData
  lastResult?: SubmissionResult<string[]> | undefined
}

/** A seat on which nobody sat when the meeting opened, and who takes it now. */
export const VacantSeatPage = ({ page: { meeting, seat }, lastResult }: Props) => {
  const t = useT()
  const sitter = seat.holder ? 'holder' : seat.substitute ? 'substitute' : 'named'
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('attendance:vacant.fill')} />} eyebrow={seat.organisation} title={t('attendance:vacant.title')} sub={t('attendance:vacant.pageText')} />
      {meeting.isRunning ? <SitterForm seat={seat} usual={{ sitter, name: '' }} lastResult={lastResult} /> : <Notice tone="info">{t('live:refusal.notRunning')}</Notice>}
      <p className="mt-10">
        <TextLink to={paths.attendance(meeting.id)}>{t('attendance:place.back')}</TextLink>
      </p>
    </div>
  )
}
