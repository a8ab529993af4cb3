import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { useFetcher } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { type ItemOutcome, itemOutcomes } from '~/domain/meetings/running/running'
import { itemOutcomeSchema } from '~/domain/meetings/running/running.schema'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextArea } from '~/ui/fields/text-area'

interface Props {
  /** paths.itemOutcome(…) */
  action: string
  outcome: ItemOutcome | null
  outcomeText: string
  lastResult?: SubmissionResult<string[]> | undefined
}

/** What came of an item. */
export const OutcomeForm = ({ action, outcome, outcomeText, lastResult }: Props) => {
  const t = useT()
  const fetcher = useFetcher<{ result: SubmissionResult<string[]> }>()
  const [form, fields] = useForm({
    id: `uitkomst-${action.replaceAll('/', '-')}`,
    lastResult: fetcher.data?.result ?? lastResult,
    constraint: getZodConstraint(itemOutcomeSchema),
    defaultValue: { outcome: outcome ?? '', outcomeText },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: itemOutcomeSchema }),
  })
  return (
    <fetcher.Form method="post" action={action} preventScrollReset {...getFormProps(form)} className="grid gap-4">
      <FormErrors form={form} labels={{ outcome: t('live:outcome.label'), outcomeText: t('live:outcome.text') }} />
      <SelectField
        field={fields.outcome}
        label={t('live:outcome.label')}
        placeholder={t('live:outcome.none')}
        options={itemOutcomes.map((value) => ({ value, label: t(`live:outcome.kind.${value}`) }))}
        width="full"
      />
      <TextArea field={fields.outcomeText} label={t('live:outcome.text')} rows={2} />
      <FormActions>
        <Button pending={fetcher.state !== 'idle'}>{t('live:outcome.save')}</Button>
      </FormActions>
    </fetcher.Form>
  )
}
