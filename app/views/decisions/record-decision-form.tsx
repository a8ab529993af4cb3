import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { useFetcher } from '@remix-run/react'
import { Gavel } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { decisionSchema } from '~/domain/meetings/decisions/decision.schema'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextArea } from '~/ui/fields/text-area'
import { TextField } from '~/ui/fields/text-field'
import { ArticleFields } from './article-fields'
import type { DecisionDefaults } from './decision-defaults'
import { useWhenDone } from './use-when-done'

interface Props {
  /** Where it is sent: paths.newDecision(…) or paths.editDecision(…). */
  action: string
  polls: { id: string; question: string }[]
  defaults?: DecisionDefaults | undefined
  /** Where to go afterwards; the decision itself when left out. */
  returnTo?: string | undefined
  /** Called once it is recorded, to put the form away; what somebody else records meanwhile must not. */
  onDone?: (() => void) | undefined
  /** The answer to a submission without JavaScript. */
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Records what was decided. It stands in the live room and on a page of its own, and works without JavaScript. */
export const RecordDecisionForm = ({ action, polls, defaults, returnTo, onDone, lastResult }: Props) => {
  const t = useT()
  const fetcher = useFetcher<{ result: SubmissionResult<string[]> }>()
  useWhenDone(fetcher, onDone)
  const [form, fields] = useForm({
    id: `besluit-${action.replaceAll('/', '-')}`,
    lastResult: fetcher.data?.result ?? lastResult,
    constraint: getZodConstraint(decisionSchema),
    defaultValue: defaults ?? { articles: [''], pollId: polls.length === 1 ? polls[0]!.id : null },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: decisionSchema }),
  })
  return (
    <fetcher.Form method="post" action={action} {...getFormProps(form)} className="grid gap-5">
      <FormErrors form={form} labels={{ title: t('decisions:form.title'), reasons: t('decisions:form.reasons') }} />
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      <TextField field={fields.title} label={t('decisions:form.title')} hint={t('decisions:form.titleHint')} />
      <TextArea field={fields.reasons} label={t('decisions:form.reasons')} hint={t('decisions:form.reasonsHint')} rows={3} />
      <TextArea field={fields.legalBasis} label={t('decisions:form.legalBasis')} hint={t('decisions:form.legalBasisHint')} rows={2} />
      <ArticleFields form={form} field={fields.articles} />
      {polls.length > 0 && (
        <SelectField
          field={fields.pollId}
          label={t('decisions:form.poll')}
          placeholder={t('decisions:form.noPoll')}
          options={polls.map(({ id, question }) => ({ value: id, label: question }))}
          width="full"
        />
      )}
      <FormActions>
        <Button look="primary" icon={Gavel} pending={fetcher.state !== 'idle'}>
          {defaults ? t('decisions:form.save') : t('decisions:form.record')}
        </Button>
      </FormActions>
    </fetcher.Form>
  )
}
