import { Form } from '@remix-run/react'
import { Plus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { ConfirmButton } from '~/ui/confirm-button'
import { LinkButton } from '~/ui/link-button'
import { ListRow, RowList } from '~/ui/list-row'
import { Section } from '~/ui/section'

interface Props {
  person: { id: string; name: string; memberships: { id: string; function: string; organisation: { id: string; name: string } }[] }
}

export const PersonMemberships = ({ person: { id, name, memberships } }: Props) => {
  const t = useT()
  return (
    <Section
      title={t('accounts:person.organisations')}
      actions={
        <LinkButton size="small" icon={Plus} to={paths.addMembership(id)}>
          {t('accounts:person.addOrganisation')}
        </LinkButton>
      }
    >
      {memberships.length === 0 && <p className="text-ink-soft">{t('accounts:person.noOrganisations')}</p>}
      {memberships.length > 0 && (
        <RowList label={t('accounts:person.organisations')}>
          {memberships.map(({ id: membershipId, organisation, function: role }) => (
            <ListRow
              key={membershipId}
              title={organisation.name}
              to={paths.organisation(organisation.id)}
              meta={role}
              action={
                <Form method="post" action={paths.endMembership(id, membershipId)}>
                  <ConfirmButton
                    size="small"
                    label={t('accounts:membership.end')}
                    question={t('accounts:membership.endQuestion', { name, organisation: organisation.name })}
                    consequence={t('accounts:membership.endConsequence')}
                    confirmLabel={t('accounts:membership.endConfirm', { organisation: organisation.name })}
                  />
                </Form>
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}
