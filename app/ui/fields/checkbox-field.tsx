import { Choice } from './choice'
import { controlProps, isChosen } from './control-props'
import { FieldError } from './field-error'
import type { FieldProps } from './field-facts'

/** One yes or no; posts "on" when ticked. */
export function CheckboxField({ field, label, hint }: FieldProps) {
  return (
    <div data-field className="grid gap-1">
      <Choice key={field.key} type="checkbox" label={label} hint={hint} {...controlProps(field, undefined)} value="on" defaultChecked={isChosen(field, 'on')} />
      <FieldError id={field.errorId} errors={field.errors} />
    </div>
  )
}
