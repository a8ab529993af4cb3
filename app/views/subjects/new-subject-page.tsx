import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import { SubjectForm } from './subject-form'

export const NewSubjectPage = ({ lastResult }: { lastResult: FormResult }) => {
  const t = useT()
  return (
    <ManagementPage title={t('subjects:new')} sub={t('subjects:newText')} trail={[{ label: t('subjects:title'), to: paths.subjects() }]}>
      <SubjectForm subject={{ checklist: 'discussion' }} submitLabel={t('subjects:create')} lastResult={lastResult} />
    </ManagementPage>
  )
}
