import type { InputHTMLAttributes, ReactNode } from 'react'
import { controlLook, readOnlyLook, widths, type ControlWidth } from './control-look'
import { textControlProps } from './control-props'
import { Field } from './field'
import type { FieldProps } from './field-facts'

type TextType = 'text' | 'email' | 'date' | 'time' | 'datetime-local' | 'number' | 'search' | 'tel' | 'url'

const naturalWidth: Partial<Record<TextType, ControlWidth>> = { date: 'short', time: 'short', number: 'short', 'datetime-local': 'medium', tel: 'medium', email: 'medium' }

export type TextFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'width'> & {
    type?: TextType
    width?: ControlWidth
    labelHidden?: boolean
    suffix?: ReactNode
  }

/** One line of text, or what the browser offers for a date, time, number, address. */
export function TextField(props: TextFieldProps) {
  const { field, label, hint, type = 'text', width, labelHidden, suffix, ...rest } = props
  const { min, max, step, pattern } = field
  return (
    <Field field={field} label={label} hint={hint} labelHidden={labelHidden}>
      <span className={`flex items-center gap-2 ${widths[width ?? naturalWidth[type] ?? 'full']}`}>
        <input
          key={field.key}
          type={type}
          {...{ min, max, step, pattern }}
          {...textControlProps(field, hint)}
          {...rest}
          className={`${controlLook} ${readOnlyLook} tabular-nums`}
        />
        {suffix && <span className="shrink-0 text-ink-soft">{suffix}</span>}
      </span>
    </Field>
  )
}
