import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { useFetcher } from '@remix-run/react'
import { Vote } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useT } from '~/core/i18n/use-t'
import { hasWrittenOptions, type PollMethod, visibilities } from '~/domain/meetings/polls/poll'
import { type PollDefaults, rulesFor } from '~/domain/meetings/polls/poll-rules'
import { openPollSchema } from '~/domain/meetings/polls/poll.schema'
import { Button } from '~/ui/button'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { TextField } from '~/ui/fields/text-field'
import { quietField } from './quiet-field'
import { PollOptionsField } from './poll-options-field'
import { PollRulesFields } from './poll-rules-fields'
import { SecretFields } from './secret-fields'

interface Props {
  /** paths.openPoll(…) */
  action: string
  /** What the body's polls start with. */
  body: PollDefaults
  /** The methods that may be opened now. */
  methods: readonly PollMethod[]
  /** Voting seats present now. */
  electorate: number
  lastResult?: SubmissionResult<string[]> | undefined
}

// What belongs to a method stands there while that method is chosen, also before JavaScript.
const forWritten = 'hidden group-has-[[value=oneOf]:checked]/poll:block group-has-[[value=someOf]:checked]/poll:block'
const forSeveral = 'hidden group-has-[[value=someOf]:checked]/poll:block'

/** Opens a poll: how, what is asked, and the body's rules unless others are chosen. It stands in the live room and on a page of its own. */
export const OpenPollForm = ({ action, body, methods, electorate, lastResult }: Props) => {
  const t = useT()
  const fetcher = useFetcher<{ result: SubmissionResult<string[]> }>()
  const [form, fields] = useForm({
    id: `stemming-${action.replaceAll('/', '-')}`,
    lastResult: fetcher.data?.result ?? lastResult,
    constraint: getZodConstraint(openPollSchema),
    defaultValue: { method: methods[0] },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: openPollSchema }),
  })
  // While a vote goes on only positions may be asked: what comes after it starts with the usual method again, unless a question stands there.
  const [usual = ''] = methods
  const known = useRef(usual)
  useEffect(() => {
    if (known.current === usual) return
    known.current = usual
    if (!fields.question.value) form.update({ name: fields.method.name, value: usual })
  }, [usual, form, fields])
  const asked = methods.find((method) => method === fields.method.value)
  const method = asked ?? methods[0]!
  const { visibility } = rulesFor({ method, visibility: visibilities.find((one) => one === fields.visibility.value) }, body)
  return (
    <fetcher.Form method="post" action={action} preventScrollReset {...getFormProps(form)} className="group/poll grid gap-5">
      <FormErrors form={form} labels={{ question: t('live:poll.question') }} />
      <TextField field={fields.question} label={t('live:poll.question')} hint={t('voting:open.questionHint')} autoComplete="off" />
      {methods.length > 1 ? (
        <RadioGroup
          field={quietField(fields.method)}
          legend={t('voting:open.method')}
          look="tiles"
          options={methods.map((value) => ({ value, label: <strong>{t(`polls:method.${value}`)}</strong>, hint: t(`polls:methodHint.${value}`) }))}
        />
      ) : (
        <p className="text-ink-soft">
          <input type="hidden" name={fields.method.name} value={method} />
          {t(`polls:methodHint.${method}`)}
        </p>
      )}
      <div className={forWritten}>
        <PollOptionsField field={quietField(fields.options)} onChange={() => hasWrittenOptions(method) && fields.options.errors && form.validate({ name: fields.options.name })} />
      </div>
      <div className={forSeveral}>
        <FieldRow>
          <TextField field={quietField(fields.minChoices)} type="number" min={1} label={t('voting:open.min')} hint={t('voting:open.minHint')} />
          <TextField field={quietField(fields.maxChoices)} type="number" min={1} label={t('voting:open.max')} hint={t('voting:open.maxHint')} />
        </FieldRow>
      </div>
      <PollRulesFields fields={fields} method={method} body={body} />
      {visibility === 'secret' && <SecretFields publication={quietField(fields.publication)} />}
      <FormActions note={method === 'positions' ? undefined : t('live:poll.electorate', { count: electorate })}>
        <Button look="primary" icon={Vote} pending={fetcher.state !== 'idle'}>
          {t('live:poll.submit')}
        </Button>
      </FormActions>
    </fetcher.Form>
  )
}
