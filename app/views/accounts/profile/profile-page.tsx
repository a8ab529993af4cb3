import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { ListRow, RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import type { ActorSeat } from '~/domain/actor'
import type { FormResult } from '~/views/use-schema-form'
import { ProfileForm } from './profile-form'
import { type Session, SessionList } from './session-list'

interface Props {
  person: {
    name: string
    email: string
    locale: 'nl' | 'en'
    commentMail: boolean
    memberships: { function: string; organisation: { id: string; name: string } }[]
    sessions: Session[]
  }
  seats: (Pick<ActorSeat, 'seatId' | 'role' | 'as'> & { bodyName: string })[]
  lastResult: FormResult
}

export const ProfilePage = ({ person, seats, lastResult }: Props) => {
  const t = useT()
  return (
    <>
      <PageHeader title={t('accounts:profile.title')} sub={t('accounts:profile.intro', { email: person.email })} />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div>
          <Section title={t('accounts:profile.details')}>
            <ProfileForm person={person} lastResult={lastResult} />
          </Section>
          <Section title={t('accounts:profile.password')} sub={t('accounts:profile.passwordText')}>
            <LinkButton to={paths.profilePassword()}>{t('accounts:profile.changePassword')}</LinkButton>
          </Section>
          <Section title={t('accounts:profile.sessions')} sub={t('accounts:profile.sessionsText')}>
            <SessionList sessions={person.sessions} />
          </Section>
        </div>
        <div>
          <Section title={t('accounts:profile.places')} sub={seats.length > 0 ? t('accounts:profile.placesText') : t('accounts:profile.noPlaces')}>
            {seats.length > 0 && (
              <RowList label={t('accounts:profile.places')}>
                {seats.map(({ seatId, bodyName, role, as }) => (
                  <ListRow key={seatId} title={bodyName} meta={[t(`bodies:role.${role}`), as === 'substitute' && t('accounts:profile.asSubstitute')].filter(Boolean).join(' · ')} />
                ))}
              </RowList>
            )}
          </Section>
          {person.memberships.length > 0 && (
            <Section title={t('accounts:profile.organisations')}>
              <RowList label={t('accounts:profile.organisations')}>
                {person.memberships.map(({ organisation, function: role }) => (
                  <ListRow key={organisation.id} title={organisation.name} meta={role} />
                ))}
              </RowList>
            </Section>
          )}
        </div>
      </div>
    </>
  )
}
