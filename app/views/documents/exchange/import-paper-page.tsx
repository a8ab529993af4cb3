import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { FileUp } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paperKinds } from '~/domain/documents/document'
import { importSchema } from '~/domain/documents/paper/in/import.schema'
import { firstAccess } from '~/domain/documents/papers/paper.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FileField } from '~/ui/fields/file-field'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { SelectField } from '~/ui/fields/select-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '../../use-schema-form'

interface Props {
  bodies: { id: string; name: string }[]
  lastResult: FormResult
}

/** A Word file that becomes a paper. */
export const ImportPaperPage = ({ bodies, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('word', importSchema, { lastResult, defaultValue: { kind: 'memo', bodyId: bodies[0]?.id, access: 'none' } })
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<Breadcrumbs items={[{ label: t('documents:title'), to: paths.documents() }, { label: t('exchange:import.title') }]} />} title={t('exchange:import.title')} sub={t('exchange:import.intro')} />
      <Form method="post" encType="multipart/form-data" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ file: t('exchange:import.file'), kind: t('documents:form.kind'), bodyId: t('documents:form.body'), access: t('documents:form.access') }} />
        <FileField field={fields.file} label={t('exchange:import.file')} hint={t('exchange:import.fileHint')} accept=".docx" />
        <RadioGroup field={fields.kind} legend={t('documents:form.kind')} options={Object.values(paperKinds).map((value) => ({ value, label: t(`documents:kind.${value}`), hint: t(`documents:kindHint.${value}`) }))} />
        {bodies.length > 1 ? (
          <SelectField field={fields.bodyId} label={t('documents:form.body')} options={bodies.map(({ id, name }) => ({ value: id, label: name }))} width="full" />
        ) : (
          <input type="hidden" name={fields.bodyId.name} value={bodies[0]?.id} />
        )}
        <RadioGroup field={fields.access} legend={t('documents:form.access')} hint={t('documents:form.accessHint')} options={Object.values(firstAccess).map((value) => ({ value, label: t(`documents:access.${value}`) }))} />
        <FormActions>
          <Button look="primary" icon={FileUp} pending={isBusy} pendingLabel={t('exchange:import.busy')}>
            {t('exchange:import.submit')}
          </Button>
          <LinkButton to={paths.documents()} look="plain">
            {t('ui:cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
