import type { FormResult } from '../use-schema-form'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { PageHeader } from '~/ui/page-header'
import { UploadForm } from '../agenda/upload-form'
import { SubmissionCrumbs } from './submission-crumbs'

interface Props {
  submission: { id: string; title: string }
  lastResult: FormResult
}

/** Where the form of a file comes back when something is wrong with it, before JavaScript. */
export const SubmissionFilePage = ({ submission, lastResult }: Props) => {
  const t = useT()
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<SubmissionCrumbs submission={submission} here={t('submissions:detail.files')} />} eyebrow={submission.title} title={t('agenda:addAttachment')} />
      <UploadForm to={paths.newSubmissionFile(submission.id)} lastResult={lastResult} />
    </div>
  )
}
