import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { useFetcher } from '@remix-run/react'
import { ListPlus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { actionPointSchema } from '~/domain/meetings/decisions/action-point.schema'
import { Button } from '~/ui/button'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { SelectField } from '~/ui/fields/select-field'
import { TextArea } from '~/ui/fields/text-area'
import { TextField } from '~/ui/fields/text-field'
import { useWhenDone } from '../decisions/use-when-done'

export interface Owners {
  people: { id: string; name: string; organisationName: string }[]
  organisations: { id: string; name: string }[]
}

interface Props {
  /** paths.newAction(…) */
  action: string
  owners: Owners
  /** The decisions of the item, which the action may follow from. */
  decisions: { id: string; number: string; title: string }[]
  returnTo: string
  /** Called once it is added, to put the form away; what somebody else adds meanwhile must not. */
  onDone?: (() => void) | undefined
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Who does what by when. It stands in the live room and on a page of its own, and works without JavaScript. */
export const AddActionForm = ({ action, owners, decisions, returnTo, onDone, lastResult }: Props) => {
  const t = useT()
  const fetcher = useFetcher<{ result: SubmissionResult<string[]> }>()
  useWhenDone(fetcher, onDone)
  const [form, fields] = useForm({
    id: `actie-${action.replaceAll('/', '-')}`,
    lastResult: fetcher.data?.result ?? lastResult,
    constraint: getZodConstraint(actionPointSchema),
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: actionPointSchema }),
  })
  return (
    <fetcher.Form method="post" action={action} {...getFormProps(form)} className="grid gap-5">
      <FormErrors form={form} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <TextArea field={fields.description} label={t('decisions:action.description')} hint={t('decisions:action.descriptionHint')} rows={2} />
      <FieldRow>
        <SelectField field={fields.owner} label={t('decisions:action.owner')} groups={ownerGroups(owners, t('decisions:action.organisations'), t('decisions:action.people'))} />
        <TextField field={fields.dueOn} type="date" label={t('decisions:action.dueOn')} />
      </FieldRow>
      {decisions.length > 0 && (
        <SelectField
          field={fields.decisionId}
          label={t('decisions:action.decision')}
          placeholder={t('decisions:action.noDecision')}
          options={decisions.map(({ id, number, title }) => ({ value: id, label: `${number} · ${title}` }))}
          width="full"
        />
      )}
      <FormActions>
        <Button look="primary" icon={ListPlus} pending={fetcher.state !== 'idle'}>
          {t('decisions:action.add')}
        </Button>
      </FormActions>
    </fetcher.Form>
  )
}

const ownerGroups = ({ people, organisations }: Owners, organisationsLabel: string, peopleLabel: string) => [
  { label: organisationsLabel, options: organisations.map(({ id, name }) => ({ value: `organisation:${id}`, label: name })) },
  { label: peopleLabel, options: people.map(({ id, name, organisationName }) => ({ value: `person:${id}`, label: `${name} (${organisationName})` })) },
]
