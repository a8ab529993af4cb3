import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { profileSchema } from '~/domain/accounts/profile/profile.schema'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { TextField } from '~/ui/fields/text-field'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'

/** The page loads anew after saving: the language may be another one. */
export const ProfileForm = ({ person, lastResult }: { person: { name: string; locale: 'nl' | 'en'; commentMail: boolean }; lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('profiel', profileSchema, { lastResult, defaultValue: person })
  return (
    <Form method="post" reloadDocument {...getFormProps(form)} className="grid max-w-120 gap-5">
      <FormErrors form={form} labels={{ name: t('accounts:person.name'), locale: t('accounts:profile.language') }} />
      <TextField field={fields.name} label={t('accounts:person.name')} hint={t('accounts:person.nameHint')} autoComplete="name" />
      <RadioGroup
        field={fields.locale}
        legend={t('accounts:profile.language')}
        hint={t('accounts:profile.languageHint')}
        look="row"
        options={[
          { value: 'nl', label: t('common:language.nl') },
          { value: 'en', label: t('common:language.en') },
        ]}
      />
      <CheckboxField field={fields.commentMail} label={t('comments:profile.label')} hint={t('comments:profile.hint')} />
      <FormActions>
        <Button look="primary" pending={isBusy}>
          {t('accounts:profile.save')}
        </Button>
      </FormActions>
    </Form>
  )
}
