import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { submissionForEditing } from '~/domain/meetings/submissions/submission.queries.server'
import { submissionSchema } from '~/domain/meetings/submissions/submission.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { OtherVersion, useRevision } from '../text/other-version'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { SubmissionCrumbs } from './submission-crumbs'
import { SubmissionFields } from './submission-fields'
import { submissionLabels } from './submission-labels'

interface Props {
  page: Awaited<ReturnType<typeof submissionForEditing>>
  lastResult: FormResult
}

/** Changes what a draft, or a submission that came back, says. */
export const EditSubmissionPage = ({ page: { submission, choices }, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const { meetingId, title, explanation, kind, minutes, isUrgent, urgencyReason } = submission
  const { revision, isStale } = useRevision(submission.revision, lastResult)
  const [form, fields] = useSchemaForm('indiening', submissionSchema, {
    lastResult,
    defaultValue: { meetingId: meetingId ?? '', title, explanation, kind, minutes, isUrgent, urgencyReason },
  })
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<SubmissionCrumbs submission={submission} here={t('submissions:detail.edit')} />} eyebrow={choices.body.name} title={t('submissions:form.editTitle')} />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={submissionLabels(t)} />
        {isStale && (
          <OtherVersion
            facts={[
              { term: t('submissions:form.title'), detail: title },
              { term: t('submissions:form.explanation'), detail: explanation },
              { term: t('submissions:form.kind'), detail: t(`agenda:kind.${kind}`) },
              { term: t('submissions:form.minutes'), detail: t('agenda:minutes', { count: minutes }) },
            ]}
          />
        )}
        <input type="hidden" name="revision" value={revision} />
        <SubmissionFields fields={fields} choices={choices} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('submissions:form.save')}
          </Button>
          <LinkButton to={paths.submission(submission.id)} look="plain">
            {t('submissions:form.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
