import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import type { FormResult } from '../use-schema-form'
import { DoorPage } from './door-page'
import { FirstAdministratorForm } from './first-administrator-form'
import { NewPasswordForm } from './new-password-form'

interface Props {
  /** null: the link has ended; without a person it makes the first administrator. */
  invitation: { person: { name: string; email: string } | null } | null
  lastResult: FormResult
}

export const InvitationPage = ({ invitation, lastResult }: Props) => {
  const t = useT()
  if (!invitation)
    return (
      <DoorPage title={t('accounts:invitation.endedTitle')} sub={t('accounts:invitation.endedText')}>
        <LinkButton look="primary" to={paths.signIn()}>
          {t('accounts:signIn.title')}
        </LinkButton>
      </DoorPage>
    )
  if (!invitation.person)
    return (
      <DoorPage title={t('accounts:invitation.firstTitle')} sub={t('accounts:invitation.firstText')}>
        <FirstAdministratorForm lastResult={lastResult} />
      </DoorPage>
    )
  const { name, email } = invitation.person
  return (
    <DoorPage title={t('accounts:invitation.title', { name })} sub={t('accounts:invitation.text', { email })}>
      <NewPasswordForm email={email} submitLabel={t('accounts:invitation.submit')} lastResult={lastResult} />
    </DoorPage>
  )
}
