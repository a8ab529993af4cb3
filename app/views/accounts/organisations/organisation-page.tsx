import { Form } from '@remix-run/react'
import { Archive } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { ConfirmButton } from '~/ui/confirm-button'
import { ListRow, RowList } from '~/ui/list-row'
import { Section } from '~/ui/section'
import { ManagementPage } from '~/views/management/management-page'
import type { FormResult } from '~/views/use-schema-form'
import type { OrganisationKind } from './kind-options'
import { OrganisationForm } from './organisation-form'

interface Props {
  organisation: {
    id: string
    name: string
    kind: OrganisationKind
    email: string | null
    archivedAt: Date | null
    memberships: { function: string; person: { id: string; name: string } }[]
    seats: { id: string; role: 'chair' | 'secretary' | 'voting' | 'advisory' | 'observer'; body: { id: string; name: string }; holder: { name: string } | null }[]
  }
  lastResult: FormResult
}

export const OrganisationPage = ({ organisation, lastResult }: Props) => {
  const t = useT()
  const { id, name, kind, email, archivedAt, memberships, seats } = organisation
  return (
    <ManagementPage
      title={name}
      trail={[{ label: t('accounts:organisation.title'), to: paths.organisations() }]}
      sub={
        <span className="flex flex-wrap gap-2">
          <Chip tone="neutral">{t(`accounts:organisationKind.${kind}`)}</Chip>
          {archivedAt && <Chip tone="warn">{t('accounts:organisation.isArchived')}</Chip>}
        </span>
      }
    >
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
        <div>
          <Section title={t('accounts:organisation.details')}>
            <OrganisationForm organisation={{ name, kind, email: email ?? '' }} submitLabel={t('accounts:organisation.save')} lastResult={lastResult} />
          </Section>
          {!archivedAt && (
            <Section title={t('accounts:organisation.archiveTitle')} sub={t('accounts:organisation.archiveText')}>
              <Form method="post" action={paths.archiveOrganisation(id)}>
                <ConfirmButton
                  icon={Archive}
                  label={t('accounts:organisation.archive')}
                  question={t('accounts:organisation.archiveQuestion', { name })}
                  consequence={t('accounts:organisation.archiveConsequence')}
                  confirmLabel={t('accounts:organisation.archiveConfirm', { name })}
                />
              </Form>
            </Section>
          )}
        </div>
        <div>
          <Section title={t('accounts:organisation.members')}>
            {memberships.length === 0 && <p className="text-ink-soft">{`${t('accounts:organisation.noMembers')} ${t('accounts:organisation.noMembersText')}`}</p>}
            {memberships.length > 0 && (
              <RowList label={t('accounts:organisation.members')}>
                {memberships.map(({ person, function: role }) => (
                  <ListRow key={person.id} title={person.name} to={paths.person(person.id)} meta={role} />
                ))}
              </RowList>
            )}
          </Section>
          <Section title={t('accounts:organisation.seats')}>
            {seats.length === 0 ? (
              <p className="text-ink-soft">{t('accounts:organisation.noSeats')}</p>
            ) : (
              <RowList label={t('accounts:organisation.seats')}>
                {seats.map((seat) => (
                  <ListRow key={seat.id} title={seat.body.name} to={paths.body(seat.body.id)} meta={`${t(`bodies:role.${seat.role}`)} · ${seat.holder?.name ?? t('accounts:organisation.vacant')}`} />
                ))}
              </RowList>
            )}
          </Section>
        </div>
      </div>
    </ManagementPage>
  )
}
