import type { SubmissionResult } from '@conform-to/react'
import { useT } from '~/core/i18n/use-t'
import type { itemForEditing } from '~/domain/meetings/preparing.queries.server'
import { paths } from '~/paths'
import { PageHeader } from '~/ui/page-header'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { UploadForm } from './upload-form'

interface Props {
  page: Awaited<ReturnType<typeof itemForEditing>>
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Where the form of an attachment comes back when something is wrong with the file, before JavaScript. */
export const UploadPage = ({ page: { meeting, item }, lastResult }: Props) => {
  const t = useT()
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('agenda:attachmentsTitle')} />} eyebrow={`${item.number}. ${item.title}`} title={t('agenda:addAttachment')} />
      <UploadForm to={paths.newAttachment(meeting.id, item.id)} lastResult={lastResult} />
    </div>
  )
}
