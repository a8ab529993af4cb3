import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import { BodyForm } from './body-form'

type Values = Parameters<typeof BodyForm>[0]['body']

interface Props {
  body: { id: string; name: string; values: Values }
  municipalities: { id: string; name: string }[]
  lastResult: FormResult
}

export const EditBodyPage = ({ body, municipalities, lastResult }: Props) => {
  const t = useT()
  const trail = [
    { label: t('bodies:title'), to: paths.bodies() },
    { label: body.name, to: paths.body(body.id) },
  ]
  return (
    <ManagementPage title={t('bodies:edit')} sub={t('bodies:editText')} trail={trail}>
      <BodyForm body={body.values} municipalities={municipalities} submitLabel={t('bodies:save')} lastResult={lastResult} />
    </ManagementPage>
  )
}
