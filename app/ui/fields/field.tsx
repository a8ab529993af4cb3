import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import type { FieldProps } from './field-facts'
import { FieldLabel } from './field-label'

type ShellProps = FieldProps & { labelHidden?: boolean; children: ReactNode }

/** Label, hint, control, error, in the order in which they are read. Give your own control `controlProps(field, hint)`. */
export function Field({ field, label, hint, labelHidden, children }: ShellProps) {
  return (
    <div data-field className="grid content-start gap-1.5">
      <label htmlFor={field.id} className={labelHidden ? 'sr-only' : ''}>
        <FieldLabel required={field.required} quiet={labelHidden || field.quiet}>
          {label}
        </FieldLabel>
      </label>
      {hint && (
        <p id={field.descriptionId} className="-mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={field.errorId} errors={field.errors} />
    </div>
  )
}
