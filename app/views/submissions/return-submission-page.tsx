import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { returnSchema } from '~/domain/meetings/submissions/submission.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextArea } from '~/ui/fields/text-area'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { SubmissionCrumbs } from './submission-crumbs'

interface Props {
  submission: { id: string; title: string; organisation: { name: string } }
  lastResult: FormResult
}

/** Sends a submission back, with the reason that its people will read. */
export const ReturnSubmissionPage = ({ submission, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('teruggave', returnSchema, { lastResult })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<SubmissionCrumbs submission={submission} here={t('submissions:return.submit')} />}
        eyebrow={submission.title}
        title={t('submissions:return.title')}
        sub={t('submissions:return.intro', { organisation: submission.organisation.name })}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ reason: t('submissions:return.reason') }} />
        <TextArea field={fields.reason} label={t('submissions:return.reason')} hint={t('submissions:return.reasonHint')} rows={4} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('submissions:return.submit')}
          </Button>
          <LinkButton to={paths.submission(submission.id)} look="plain">
            {t('submissions:return.keep')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
