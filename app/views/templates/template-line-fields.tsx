import type { FieldMetadata } from '@conform-to/react'
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { itemKinds } from '~/domain/meetings/agenda/item.schema'
import { Button } from '~/ui/button'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import type { TemplateLineInput } from './template-page'

interface IntentButton {
  name: string
  value: string
  form: string
  formNoValidate: boolean
}

interface Props {
  line: FieldMetadata<TemplateLineInput>
  index: number
  isLast: boolean
  up: IntentButton
  down: IntentButton
  remove: IntentButton
}

/** One item of a template, and what can be done with it. */
export const TemplateLineFields = ({ line, index, isLast, up, down, remove }: Props) => {
  const t = useT()
  const fields = line.getFieldset()
  const number = index + 1
  return (
    <li className="grid gap-3 border-t border-line py-4">
      <TextField field={fields.title} label={t('meetings:templates.itemTitle', { number })} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <SelectField field={fields.kind} label={t('agenda:form.kind')} options={itemKinds.map((kind) => ({ value: kind, label: t(`agenda:kind.${kind}`) }))} width="short" />
        <TextField field={fields.minutes} type="number" min={0} max={600} inputMode="numeric" label={t('agenda:form.minutes')} suffix={t('agenda:min')} />
        <div className="flex gap-1">
          <Button look="plain" icon={ArrowUp} disabled={index === 0} {...up} aria-label={t('meetings:templates.up', { number })} />
          <Button look="plain" icon={ArrowDown} disabled={isLast} {...down} aria-label={t('meetings:templates.down', { number })} />
          <Button look="plain" icon={Trash2} {...remove} aria-label={t('meetings:templates.removeItem', { number })} />
        </div>
      </div>
      <div className="flex flex-wrap gap-x-6 gap-y-1">
        {index > 0 && <CheckboxField field={fields.isNested} label={t('meetings:templates.isNested')} />}
        <CheckboxField field={fields.approvesPrevious} label={t('meetings:templates.approvesPrevious')} />
        <CheckboxField field={fields.followsActions} label={t('agenda:form.followsActions')} />
        <CheckboxField field={fields.isClosed} label={t('agenda:form.isClosed')} />
      </div>
      <input type="hidden" name={fields.note.name} defaultValue={fields.note.initialValue ?? ''} />
    </li>
  )
}
