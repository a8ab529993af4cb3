import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import type { FormResult } from '../use-schema-form'
import { DoorPage } from './door-page'
import { NewPasswordForm } from './new-password-form'

/** `person` is null when the link has ended. */
export const PasswordResetPage = ({ person, lastResult }: { person: { email: string } | null; lastResult: FormResult }) => {
  const t = useT()
  if (!person)
    return (
      <DoorPage title={t('accounts:reset.endedTitle')} sub={t('accounts:reset.endedText')}>
        <LinkButton look="primary" to={paths.passwordRequest()}>
          {t('accounts:reset.again')}
        </LinkButton>
      </DoorPage>
    )
  return (
    <DoorPage title={t('accounts:reset.chooseTitle')} sub={t('accounts:reset.chooseText', { email: person.email })}>
      <NewPasswordForm email={person.email} submitLabel={t('accounts:reset.chooseSubmit')} lastResult={lastResult} />
    </DoorPage>
  )
}
