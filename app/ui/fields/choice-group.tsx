import type { ReactNode } from 'react'
import { FieldError } from './field-error'
import type { FieldFacts } from './field-facts'
import { FieldLabel } from './field-label'

type ChoiceGroupProps = { field: FieldFacts; legend: ReactNode; hint?: ReactNode; legendHidden?: boolean; children: ReactNode }

/** A question with its answers. It can take the focus, so that the summary of errors can bring you here. */
export function ChoiceGroup({ field, legend, hint, legendHidden, children }: ChoiceGroupProps) {
  const described = [field.errors?.length ? field.errorId : '', hint ? field.descriptionId : ''].filter(Boolean).join(' ')
  return (
    <fieldset data-field id={field.id} tabIndex={-1} aria-describedby={described || undefined} className="grid min-w-0 content-start gap-1">
      <legend className={legendHidden ? 'sr-only' : 'mb-1'}>
        <FieldLabel required={field.required} quiet={legendHidden || field.quiet}>
          {legend}
        </FieldLabel>
      </legend>
      {hint && (
        <p id={field.descriptionId} className="-mt-1 text-sm text-ink-soft">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={field.errorId} errors={field.errors} />
    </fieldset>
  )
}
