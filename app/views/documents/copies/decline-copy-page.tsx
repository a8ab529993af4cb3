import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { copyToDecline } from '~/domain/documents/copies/copies.queries.server'
import { declineSchema } from '~/domain/documents/copies/copy.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextArea } from '~/ui/fields/text-area'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '../../use-schema-form'

interface Props {
  copy: Awaited<ReturnType<typeof copyToDecline>>
  lastResult: FormResult
}

/** Does not take a copy over, and says why. */
export const DeclineCopyPage = ({ copy, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('kopie-afwijzen', declineSchema, { lastResult })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('documents:title'), to: paths.documents() }, { label: copy.title, to: paths.document(copy.originalId) }, { label: t('copies:of', { name: copy.owner }), to: paths.copyDifferences(copy.id) }, { label: t('copies:decline') }]} />}
        title={t('copies:declineTitle')}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ reason: t('copies:declineReason') }} />
        <TextArea field={fields.reason} label={t('copies:declineReason')} hint={t('copies:declineText', { name: copy.owner })} maxLength={1_000} rows={4} />
        <FormActions>
          <Button look="primary" pending={isBusy}>{t('copies:decline')}</Button>
          <LinkButton to={paths.copyDifferences(copy.id)} look="plain">
            {t('ui:cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
