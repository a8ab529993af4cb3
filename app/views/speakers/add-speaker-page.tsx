import { useT } from '~/core/i18n/use-t'
import type { AddSpeakerPage as Page } from '~/domain/meetings/speakers/speakers.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'
import type { FormResult } from '~/views/use-schema-form'
import { AddSpeakerForm } from './add-speaker-form'

export const AddSpeakerPage = ({ meeting, people, formKey, lastResult }: Page & { formKey: string; lastResult: FormResult }) => {
  const t = useT()
  const title = t('speakers:add.heading')
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<Breadcrumbs items={[{ label: meeting.title, to: paths.live(meeting.id) }, { label: title }]} />} title={title} />
      <AddSpeakerForm meetingId={meeting.id} people={people} formKey={formKey} lastResult={lastResult} />
    </div>
  )
}
