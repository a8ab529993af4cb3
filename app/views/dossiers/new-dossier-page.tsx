import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { newDossierSchema } from '~/domain/dossiers/dossier.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextArea } from '~/ui/fields/text-area'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '../use-schema-form'

/** A new dossier: of which body, and what it is about. */
export const NewDossierPage = ({ bodies, lastResult }: { bodies: { id: string; name: string }[]; lastResult: FormResult }) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('dossier', newDossierSchema, { lastResult, defaultValue: { bodyId: bodies[0]?.id } })
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<Breadcrumbs items={[{ label: t('dossiers:title'), to: paths.dossiers() }, { label: t('dossiers:new.title') }]} />} title={t('dossiers:new.title')} />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ title: t('dossiers:form.title'), description: t('dossiers:form.description'), bodyId: t('dossiers:form.body') }} />
        <TextField field={fields.title} label={t('dossiers:form.title')} width="full" autoComplete="off" />
        <TextArea field={fields.description} label={t('dossiers:form.description')} hint={t('dossiers:form.descriptionHint')} rows={3} />
        <SelectField field={fields.bodyId} label={t('dossiers:form.body')} options={bodies.map(({ id, name }) => ({ value: id, label: name }))} width="full" />
        <FormActions>
          <Button look="primary" pending={isBusy}>{t('dossiers:new.submit')}</Button>
          <LinkButton to={paths.dossiers()} look="plain">
            {t('ui:cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
