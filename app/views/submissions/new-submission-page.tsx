import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { SubmissionChoices } from '~/domain/meetings/submissions/submission.queries.server'
import { newSubmissionSchema } from '~/domain/meetings/submissions/submission.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { SubmissionCrumbs } from './submission-crumbs'
import { SubmissionFields } from './submission-fields'
import { submissionLabels } from './submission-labels'

interface Props {
  choices: SubmissionChoices
  /** The meeting from whose page one came. */
  meetingId: string | null
  lastResult: FormResult
}

/** A new submission: what, for which meeting, on whose behalf. */
export const NewSubmissionPage = ({ choices, meetingId, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const { body, organisations, meetings } = choices
  const wished = meetings.find(({ id }) => id === meetingId) ?? meetings.find(({ isLate }) => !isLate)
  const [form, fields] = useSchemaForm('indiening', newSubmissionSchema, {
    lastResult,
    defaultValue: { organisationId: organisations[0]?.id, meetingId: wished?.id, kind: 'discussion', minutes: 15 },
  })
  const [only] = organisations.length === 1 ? organisations : []
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<SubmissionCrumbs here={t('submissions:new')} />} eyebrow={body.name} title={t('submissions:form.newTitle')} sub={t('submissions:form.intro')} />
      <Form method="post" action={paths.newSubmission(body.id)} {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={submissionLabels(t)} />
        {only ? (
          <p>
            <input type="hidden" name="organisationId" value={only.id} />
            <span className="text-ink-soft">{t('submissions:form.organisation')} </span>
            <span className="font-semibold">{only.name}</span>
          </p>
        ) : (
          <SelectField field={fields.organisationId} label={t('submissions:form.organisation')} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} width="full" />
        )}
        <SubmissionFields fields={fields} choices={choices} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {t('submissions:form.submit')}
          </Button>
          <LinkButton to={paths.submissions()} look="plain">
            {t('submissions:form.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
