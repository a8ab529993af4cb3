import { useT } from '~/core/i18n/use-t'
import type { FieldFacts } from '~/ui/fields/field-facts'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { RadioGroup } from '~/ui/fields/radio-group'
import { TextField } from '~/ui/fields/text-field'

/** What every form about a person asks. */
export const PersonFields = ({ fields }: { fields: Record<'name' | 'email' | 'locale' | 'isAdministrator', FieldFacts> }) => {
  const t = useT()
  return (
    <>
      <TextField field={fields.name} label={t('accounts:person.name')} hint={t('accounts:person.nameHint')} />
      <TextField field={fields.email} type="email" label={t('accounts:email')} hint={t('accounts:person.emailHint')} width="full" />
      <RadioGroup
        field={fields.locale}
        legend={t('accounts:person.language')}
        look="row"
        options={[
          { value: 'nl', label: t('common:language.nl') },
          { value: 'en', label: t('common:language.en') },
        ]}
      />
      <CheckboxField field={fields.isAdministrator} label={t('accounts:person.isAdministrator')} hint={t('accounts:person.isAdministratorHint')} />
    </>
  )
}
