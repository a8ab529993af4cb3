import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import { OrganisationForm } from './organisation-form'

export const NewOrganisationPage = ({ lastResult }: { lastResult: FormResult }) => {
  const t = useT()
  return (
    <ManagementPage title={t('accounts:organisation.new')} sub={t('accounts:organisation.newText')} trail={[{ label: t('accounts:organisation.title'), to: paths.organisations() }]}>
      <OrganisationForm submitLabel={t('accounts:organisation.create')} lastResult={lastResult} />
    </ManagementPage>
  )
}
