import { Form } from '@remix-run/react'
import { Mail, UserCheck, UserX } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PersonState } from '~/domain/accounts/people/person'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { ConfirmButton } from '~/ui/confirm-button'
import { Section } from '~/ui/section'

interface Props {
  person: { id: string; name: string; state: PersonState; invitedUntil: Date | null }
  isYourself: boolean
}

/** Whether somebody can sign in, and the acts that change it. */
export const PersonAccount = ({ person: { id, name, state, invitedUntil }, isYourself }: Props) => {
  const t = useT()
  const language = useLanguage()
  const until = invitedUntil ? formatMoment(invitedUntil, 'date', language) : ''
  const isWaiting = state === 'invited' || state === 'invitationEnded' || state === 'notInvited'
  return (
    <Section title={t('accounts:person.account')} sub={t(`accounts:person.accountText.${state}`, { name, until })}>
      <div className="flex flex-wrap gap-2.5">
        {isWaiting && (
          <Form method="post" action={paths.invitePerson(id)}>
            <Button icon={Mail}>{state === 'notInvited' ? t('accounts:person.sendInvitation') : t('accounts:person.sendAgain')}</Button>
          </Form>
        )}
        {state === 'suspended' && (
          <Form method="post" action={paths.readmitPerson(id)}>
            <Button icon={UserCheck}>{t('accounts:person.readmit')}</Button>
          </Form>
        )}
        {state !== 'suspended' && !isYourself && (
          <Form method="post" action={paths.suspendPerson(id)}>
            <ConfirmButton
              icon={UserX}
              label={t('accounts:person.suspend')}
              question={t('accounts:person.suspendQuestion', { name })}
              consequence={t('accounts:person.suspendConsequence', { name })}
              confirmLabel={t('accounts:person.suspendConfirm', { name })}
            />
          </Form>
        )}
      </div>
    </Section>
  )
}
