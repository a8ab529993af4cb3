import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import { SeatForm, type SeatOptions } from './seat-form'

interface Props {
  body: { id: string; name: string }
  today: string
  options: SeatOptions
  lastResult: FormResult
}

export const NewSeatPage = ({ body, today, options, lastResult }: Props) => {
  const t = useT()
  const trail = [
    { label: t('bodies:title'), to: paths.bodies() },
    { label: body.name, to: paths.body(body.id) },
  ]
  return (
    <ManagementPage title={t('bodies:seat.new')} sub={t('bodies:seat.newText', { body: body.name })} trail={trail}>
      <SeatForm bodyId={body.id} seat={{ role: 'voting', weight: 1, startsOn: today }} options={options} submitLabel={t('bodies:seat.create')} lastResult={lastResult} />
    </ManagementPage>
  )
}
