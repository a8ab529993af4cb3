import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { dossierSchema } from '~/domain/dossiers/dossier.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextArea } from '~/ui/fields/text-area'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '../use-schema-form'

/** What a dossier is called and what it is about. */
export const ChangeDossierPage = ({ dossier, lastResult }: { dossier: { id: string; title: string; description: string }; lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('dossier', dossierSchema, { lastResult, defaultValue: dossier })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('dossiers:title'), to: paths.dossiers() }, { label: dossier.title, to: paths.dossier(dossier.id) }, { label: t('dossiers:change.title') }]} />}
        title={t('dossiers:change.title')}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ title: t('dossiers:form.title'), description: t('dossiers:form.description') }} />
        <TextField field={fields.title} label={t('dossiers:form.title')} width="full" autoComplete="off" />
        <TextArea field={fields.description} label={t('dossiers:form.description')} hint={t('dossiers:form.descriptionHint')} rows={3} />
        <FormActions>
          <Button look="primary" pending={isBusy}>{t('dossiers:change.submit')}</Button>
          <LinkButton to={paths.dossier(dossier.id)} look="plain">
            {t('ui:cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
