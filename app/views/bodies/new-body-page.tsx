import { useT } from '~/core/i18n/use-t'
import { usualRules } from '~/domain/bodies/body.schema'
import { paths } from '~/paths'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import { BodyForm } from './body-form'

export const NewBodyPage = ({ municipalities, lastResult }: { municipalities: { id: string; name: string }[]; lastResult: FormResult }) => {
  const t = useT()
  return (
    <ManagementPage title={t('bodies:new')} sub={t('bodies:newText')} trail={[{ label: t('bodies:title'), to: paths.bodies() }]}>
      <BodyForm body={{ kind: 'woonoverleg', ...usualRules }} municipalities={municipalities} submitLabel={t('bodies:create')} lastResult={lastResult} />
    </ManagementPage>
  )
}
