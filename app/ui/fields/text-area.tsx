import type { TextareaHTMLAttributes } from 'react'
import { controlLook, readOnlyLook } from './control-look'
import { textControlProps } from './control-props'
import { Field } from './field'
import type { FieldProps } from './field-facts'

type TextAreaProps = FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement> & { labelHidden?: boolean }

/** Several lines; it grows with what is typed where the browser can. */
export function TextArea({ field, label, hint, labelHidden, rows = 4, ...rest }: TextAreaProps) {
  return (
    <Field field={field} label={label} hint={hint} labelHidden={labelHidden}>
      <textarea
        key={field.key}
        rows={rows}
        {...textControlProps(field, hint)}
        {...rest}
        className={`${controlLook} ${readOnlyLook} block max-h-[60vh] min-h-[calc(1lh*var(--rows)+1.2rem)] field-sizing-content`}
        style={{ '--rows': rows } as React.CSSProperties}
      />
    </Field>
  )
}
