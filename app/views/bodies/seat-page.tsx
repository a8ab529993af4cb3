import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { ConfirmButton } from '~/ui/confirm-button'
import { Section } from '~/ui/section'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import { SeatForm, type SeatOptions } from './seat-form'

interface Props {
  body: { id: string; name: string }
  seat: { id: string; organisationName: string; values: Parameters<typeof SeatForm>[0]['seat'] }
  options: SeatOptions
  lastResult: FormResult
}

export const SeatPage = ({ body, seat, options, lastResult }: Props) => {
  const t = useT()
  const trail = [
    { label: t('bodies:title'), to: paths.bodies() },
    { label: body.name, to: paths.body(body.id) },
  ]
  const names = { organisation: seat.organisationName, body: body.name }
  return (
    <ManagementPage title={t('bodies:seat.of', names)} sub={body.name} trail={trail}>
      <SeatForm bodyId={body.id} seat={seat.values} options={options} submitLabel={t('bodies:seat.save')} lastResult={lastResult} />
      <div className="mt-10">
        <Section title={t('bodies:seat.endTitle')} sub={t('bodies:seat.endText')}>
          <Form method="post" action={paths.endSeat(body.id, seat.id)}>
            <ConfirmButton label={t('bodies:seat.end')} question={t('bodies:seat.endQuestion', names)} consequence={t('bodies:seat.endConsequence')} confirmLabel={t('bodies:seat.endConfirm')} />
          </Form>
        </Section>
      </div>
    </ManagementPage>
  )
}
