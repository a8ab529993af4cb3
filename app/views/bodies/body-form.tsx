import { type DefaultValue, getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import type { z } from 'zod'
import { useT } from '~/core/i18n/use-t'
import { bodySchema } from '~/domain/bodies/body.schema'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { FieldRow } from '~/ui/fields/field-row'
import { Fieldset } from '~/ui/fields/fieldset'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'
import { useBodyChoices } from './words'

interface Props {
  body: DefaultValue<z.input<typeof bodySchema>>
  municipalities: { id: string; name: string }[]
  submitLabel: string
  lastResult: FormResult
}

export const BodyForm = ({ body, municipalities, submitLabel, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const choices = useBodyChoices()
  const [form, fields] = useSchemaForm('orgaan', bodySchema, { lastResult, defaultValue: body })
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-[46rem] gap-6">
      <FormErrors form={form} labels={{ name: t('bodies:name.label'), code: t('bodies:code.label'), municipalityId: t('bodies:municipality'), minutesDays: t('bodies:minutesDays.label'), maxProxies: t('bodies:proxies.max') }} />
      <Fieldset legend={t('bodies:details')}>
        <TextField field={fields.name} label={t('bodies:name.label')} />
        <FieldRow>
          <SelectField field={fields.kind} label={t('bodies:kind.label')} options={choices.kinds} />
          <SelectField
            field={fields.municipalityId}
            label={t('bodies:municipality')}
            placeholder={t('bodies:wholeArea')}
            options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FieldRow>
        <TextField field={fields.code} label={t('bodies:code.label')} hint={t('bodies:code.hint')} width="short" autoCapitalize="characters" />
      </Fieldset>
      <Fieldset legend={t('bodies:rules')} hint={t('bodies:rulesHint')}>
        <RadioGroup field={fields.majority} legend={t('bodies:majority.label')} options={choices.majorities} />
        <RadioGroup field={fields.quorumRule} legend={t('bodies:quorumRule.label')} options={choices.quorumRules} />
        <RadioGroup field={fields.tieRule} legend={t('bodies:polls.tie')} options={choices.tieRules} />
        <CheckboxField field={fields.hasAbstention} label={t('bodies:polls.abstention')} hint={t('bodies:polls.abstentionHint')} />
        <RadioGroup field={fields.pollVisibility} legend={t('bodies:polls.visibility')} options={choices.pollVisibilities} />
        <RadioGroup field={fields.pollInterim} legend={t('bodies:polls.interim')} options={choices.pollInterims} />
        <RadioGroup field={fields.minutesApproval} legend={t('bodies:minutesApproval.label')} options={choices.approvals} />
        <TextField field={fields.minutesDays} type="number" min={1} max={365} inputMode="numeric" label={t('bodies:minutesDays.label')} hint={t('bodies:minutesDays.hint')} suffix={t('bodies:minutesDays.unit')} />
        <TextField field={fields.speakingMinutes} type="number" min={0} max={60} inputMode="numeric" label={t('speakers:limit.label')} hint={t('speakers:limit.hint')} />
        <RadioGroup field={fields.visibility} legend={t('bodies:visibility.label')} options={choices.visibilities} look="row" />
      </Fieldset>
      <Fieldset legend={t('bodies:proxies.legend')} hint={t('bodies:proxies.hint')}>
        <TextField field={fields.maxProxies} type="number" min={0} max={20} inputMode="numeric" label={t('bodies:proxies.max')} hint={t('bodies:proxies.maxHint')} />
        <CheckboxField field={fields.proxiesCountForQuorum} label={t('bodies:proxies.quorum')} hint={t('bodies:proxies.quorumHint')} />
      </Fieldset>
      <Fieldset legend={t('bodies:submissions.legend')} hint={t('bodies:submissions.hint')}>
        <TextField field={fields.submissionDays} type="number" min={0} max={60} inputMode="numeric" width="medium" label={t('bodies:submissions.days')} suffix={t('bodies:submissions.daysBefore')} />
        <CheckboxField field={fields.allowsUrgentItems} label={t('bodies:submissions.urgent')} hint={t('bodies:submissions.urgentHint')} />
      </Fieldset>
      <FormActions>
        <Button look="primary" pending={isBusy}>
          {submitLabel}
        </Button>
      </FormActions>
    </Form>
  )
}
