import { useT } from '~/core/i18n/use-t'
import type { PersonState } from '~/domain/accounts/people/person'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { ListRow, RowList } from '~/ui/list-row'
import { Section } from '~/ui/section'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import { PersonAccount } from './person-account'
import { PersonForm } from './person-form'
import { PersonMemberships } from './person-memberships'
import { PersonStateChip } from './person-state'

interface Props {
  person: {
    id: string
    name: string
    email: string
    locale: 'nl' | 'en'
    isAdministrator: boolean
    state: PersonState
    invitedUntil: Date | null
    memberships: { id: string; function: string; organisation: { id: string; name: string } }[]
    seats: { id: string; role: 'chair' | 'secretary' | 'voting' | 'advisory' | 'observer'; as: 'holder' | 'substitute'; body: { id: string; name: string }; organisation: { name: string } }[]
  }
  isYourself: boolean
  lastResult: FormResult
}

export const PersonPage = ({ person, isYourself, lastResult }: Props) => {
  const t = useT()
  return (
    <ManagementPage
      title={person.name}
      trail={[{ label: t('accounts:person.title'), to: paths.people() }]}
      sub={
        <span className="flex flex-wrap gap-2">
          <PersonStateChip state={person.state} />
          {person.isAdministrator && <Chip tone="neutral">{t('accounts:person.administrator')}</Chip>}
        </span>
      }
    >
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-2">
        <div>
          <Section title={t('accounts:person.details')}>
            <PersonForm person={person} lastResult={lastResult} />
          </Section>
        </div>
        <div>
          <PersonMemberships person={person} />
          <Section title={t('accounts:person.seats')}>
            {person.seats.length === 0 && <p className="text-ink-soft">{t('accounts:person.noSeats')}</p>}
            {person.seats.length > 0 && (
              <RowList label={t('accounts:person.seats')}>
                {person.seats.map(({ id, body, role, as, organisation }) => (
                  <ListRow
                    key={id}
                    title={body.name}
                    to={paths.body(body.id)}
                    meta={[t(`bodies:role.${role}`), as === 'substitute' && t('accounts:profile.asSubstitute'), organisation.name].filter(Boolean).join(' · ')}
                  />
                ))}
              </RowList>
            )}
          </Section>
          <PersonAccount person={person} isYourself={isYourself} />
        </div>
      </div>
    </ManagementPage>
  )
}
