import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { paperKinds } from '~/domain/documents/document'
import { firstAccess, newPaperSchema } from '~/domain/documents/papers/paper.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { FolderField } from './folder-field'

interface Props {
  bodies: { id: string; name: string }[]
  folders: string[]
  /** The body to begin with, when the reader came from there. */
  bodyId: string | null
  lastResult: FormResult
}

/** A new paper: what kind, of which body, and who may do what in it from the start. */
export const NewPaperPage = ({ bodies, folders, bodyId, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('document', newPaperSchema, { lastResult, defaultValue: { kind: 'memo', bodyId: bodyId ?? bodies[0]?.id, access: 'comment' } })
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<Breadcrumbs items={[{ label: t('documents:title'), to: paths.documents() }, { label: t('documents:new.title') }]} />} title={t('documents:new.title')} sub={t('documents:new.intro')} />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ title: t('documents:form.title'), kind: t('documents:form.kind'), bodyId: t('documents:form.body'), folder: t('documents:form.folder'), access: t('documents:form.access') }} />
        <TextField field={fields.title} label={t('documents:form.title')} width="full" autoComplete="off" />
        <RadioGroup
          field={fields.kind}
          legend={t('documents:form.kind')}
          options={Object.values(paperKinds).map((value) => ({ value, label: t(`documents:kind.${value}`), hint: t(`documents:kindHint.${value}`) }))}
        />
        {bodies.length > 1 ? (
          <SelectField field={fields.bodyId} label={t('documents:form.body')} options={bodies.map(({ id, name }) => ({ value: id, label: name }))} width="full" />
        ) : (
          <input type="hidden" name={fields.bodyId.name} value={bodies[0]?.id} />
        )}
        <FolderField field={fields.folder} folders={folders} />
        <RadioGroup
          field={fields.access}
          legend={t('documents:form.access')}
          hint={t('documents:form.accessHint')}
          options={Object.values(firstAccess).map((value) => ({ value, label: t(`documents:access.${value}`) }))}
        />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('documents:new.submit')}
          </Button>
          <LinkButton to={paths.documents()} look="plain">
            {t('ui:cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
