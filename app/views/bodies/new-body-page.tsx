import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import { BodyForm } from './body-form'

const usual = { kind: 'woonoverleg', majority: 'consensus', quorumRule: 'halfOfVotingSeats', minutesApproval: 'byChair', visibility: 'public' } as const

export const NewBodyPage = ({ municipalities, lastResult }: { municipalities: { id: string; name: string }[]; lastResult: FormResult }) => {
  const t = useT()
  return (
    <ManagementPage title={t('bodies:new')} sub={t('bodies:newText')} trail={[{ label: t('bodies:title'), to: paths.bodies() }]}>
      <BodyForm body={usual} municipalities={municipalities} submitLabel={t('bodies:create')} lastResult={lastResult} />
    </ManagementPage>
  )
}
