import { type DefaultValue, getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import type { z } from 'zod'
import { useT } from '~/core/i18n/use-t'
import { newSeatSchema } from '~/domain/bodies/seats/seat.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import { TextLink } from '~/ui/text-link'
import { type FormResult, useSchemaForm } from '~/views/use-schema-form'
import { useRoleChoices } from './words'

export interface SeatOptions {
  /** Only for a new seat: a seat never moves to another organisation. */
  organisations?: { id: string; name: string }[]
  people: { id: string; name: string; organisations: string[] }[]
}

interface Props {
  bodyId: string
  seat: DefaultValue<z.input<typeof newSeatSchema>>
  options: SeatOptions
  submitLabel: string
  lastResult: FormResult
}

export const SeatForm = ({ bodyId, seat, options: { organisations, people }, submitLabel, lastResult }: Props) => {
  const t = useT()
  const isBusy = useNavigation().state !== 'idle'
  const [form, fields] = useSchemaForm('zetel', newSeatSchema, { lastResult, defaultValue: seat })
  const persons = people.map(({ id, name, organisations: names }) => ({ value: id, label: names.length > 0 ? `${name} (${names.join(', ')})` : name }))
  return (
    <Form method="post" {...getFormProps(form)} className="grid max-w-[46rem] gap-6">
      <FormErrors form={form} labels={{ organisationId: t('bodies:seat.organisation'), role: t('bodies:role.label'), weight: t('bodies:seat.weight'), holderId: t('bodies:seat.holder'), substituteId: t('bodies:seat.substitute'), startsOn: t('bodies:seat.startsOn'), endsOn: t('bodies:seat.endsOn') }} />
      {organisations ? (
        <SelectField field={fields.organisationId} label={t('bodies:seat.organisation')} hint={t('bodies:seat.organisationHint')} options={organisations.map(({ id, name }) => ({ value: id, label: name }))} width="full" />
      ) : (
        <input type="hidden" name={fields.organisationId.name} defaultValue={fields.organisationId.initialValue} />
      )}
      <RadioGroup field={fields.role} legend={t('bodies:role.label')} options={useRoleChoices()} />
      <FieldRow>
        <SelectField
          field={fields.votes}
          label={t('bodies:seat.votes')}
          placeholder={t('bodies:seat.votesByRole')}
          options={[
            { value: 'yes', label: t('bodies:seat.votesYes') },
            { value: 'no', label: t('bodies:seat.votesNo') },
          ]}
        />
        <TextField field={fields.weight} type="number" inputMode="numeric" label={t('bodies:seat.weight')} hint={t('bodies:seat.weightHint')} />
      </FieldRow>
      <SelectField field={fields.holderId} label={t('bodies:seat.holder')} placeholder={t('bodies:seat.nobodyYet')} options={persons} width="full" />
      <SelectField field={fields.substituteId} label={t('bodies:seat.substitute')} hint={t('bodies:seat.substituteHint')} placeholder={t('bodies:seat.nobody')} options={persons} width="full" />
      <FieldRow>
        <TextField field={fields.startsOn} type="date" label={t('bodies:seat.startsOn')} />
        <TextField field={fields.endsOn} type="date" label={t('bodies:seat.endsOn')} />
      </FieldRow>
      <FormActions>
        <Button look="primary" pending={isBusy}>
          {submitLabel}
        </Button>
        <TextLink to={paths.body(bodyId)}>{t('ui:cancel')}</TextLink>
      </FormActions>
    </Form>
  )
}
