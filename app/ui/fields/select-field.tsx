import { ChevronDown } from 'lucide-react'
import type { SelectHTMLAttributes } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from '../icon'
import { controlLook, widths, type ControlWidth } from './control-look'
import { controlProps } from './control-props'
import { Field } from './field'
import type { FieldProps } from './field-facts'

export type SelectOption = { value: string; label: string }
type SelectFieldProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'width'> & {
    options?: SelectOption[]
    groups?: { label: string; options: SelectOption[] }[]
    placeholder?: string
    width?: ControlWidth
    labelHidden?: boolean
  }

const choices = (options: SelectOption[]) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ))

/** One of many. Without a value it asks to choose rather than choosing for you. */
export function SelectField(props: SelectFieldProps) {
  const { field, label, hint, options = [], groups = [], placeholder, width = 'medium', labelHidden, ...rest } = props
  const t = useT()
  const value = typeof field.initialValue === 'string' ? field.initialValue : ''
  const asksToChoose = placeholder !== undefined || (value === '' && !options.some((option) => option.value === ''))
  return (
    <Field field={field} label={label} hint={hint} labelHidden={labelHidden}>
      <span className={`relative block ${widths[width]}`}>
        <select key={field.key} defaultValue={value} {...controlProps(field, hint)} {...rest} className={`${controlLook} appearance-none pr-10`}>
          {asksToChoose && <option value="">{placeholder ?? t('ui:choose')}</option>}
          {choices(options)}
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {choices(group.options)}
            </optgroup>
          ))}
        </select>
        <Icon icon={ChevronDown} className="pointer-events-none absolute right-3.5 top-1/2 -translate-y-1/2 text-ink-soft" />
      </span>
    </Field>
  )
}
