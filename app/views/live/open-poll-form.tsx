import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { useFetcher } from '@remix-run/react'
import { Vote } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { type Majority, majorities, type QuorumRule, quorumRules } from '~/domain/meetings/polls/poll'
import { openPollSchema } from '~/domain/meetings/polls/poll.schema'
import { Button } from '~/ui/button'
import { Disclosure } from '~/ui/disclosure'
import type { FieldFacts } from '~/ui/fields/field-facts'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'

interface Props {
  /** paths.openPoll(…) */
  action: string
  majority: Majority
  quorumRule: QuorumRule
  /** Voting seats present now. */
  electorate: number
  lastResult?: SubmissionResult<string[]> | undefined
}

/** It always has a value, so it need not say that it may be left open. */
const alwaysChosen = ({ id, name, key, formId, errorId, descriptionId, errors, initialValue }: FieldFacts): FieldFacts => ({
  id,
  name,
  errorId,
  descriptionId,
  initialValue,
  quiet: true,
  ...(key && { key }),
  ...(formId && { formId }),
  ...(errors && { errors }),
})

/** Opens a poll: a question, and the body's rules unless another is chosen. It stands in the live room and on a page of its own. */
export const OpenPollForm = ({ action, majority, quorumRule, electorate, lastResult }: Props) => {
  const t = useT()
  const fetcher = useFetcher<{ result: SubmissionResult<string[]> }>()
  const [form, fields] = useForm({
    id: `stemming-${action.replaceAll('/', '-')}`,
    lastResult: fetcher.data?.result ?? lastResult,
    constraint: getZodConstraint(openPollSchema),
    defaultValue: { majority, quorumRule },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: openPollSchema }),
  })
  return (
    <fetcher.Form method="post" action={action} preventScrollReset {...getFormProps(form)} className="grid gap-4">
      <FormErrors form={form} labels={{ question: t('live:poll.question') }} />
      <TextField field={fields.question} label={t('live:poll.question')} hint={t('live:poll.questionHint')} autoComplete="off" />
      <SelectField field={alwaysChosen(fields.majority)} label={t('live:poll.majority')} options={majorities.map((value) => ({ value, label: t(`polls:majority.${value}`) }))} width="full" />
      <SelectField field={alwaysChosen(fields.quorumRule)} label={t('live:poll.quorum')} options={quorumRules.map((value) => ({ value, label: t(`polls:quorumRule.${value}`) }))} width="full" />
      <Disclosure summary={t('live:poll.labels')}>
        <FieldRow>
          <TextField field={fields.forLabel} label={t('live:poll.forLabel')} />
          <TextField field={fields.againstLabel} label={t('live:poll.againstLabel')} />
          <TextField field={fields.abstainLabel} label={t('live:poll.abstainLabel')} />
        </FieldRow>
      </Disclosure>
      <FormActions note={t('live:poll.electorate', { count: electorate })}>
        <Button icon={Vote} pending={fetcher.state !== 'idle'}>
          {t('live:poll.submit')}
        </Button>
      </FormActions>
    </fetcher.Form>
  )
}
