import type { InputHTMLAttributes } from 'react'
import { controlProps } from './control-props'
import { Field } from './field'
import type { FieldProps } from './field-facts'

type FileFieldProps = FieldProps & Pick<InputHTMLAttributes<HTMLInputElement>, 'accept' | 'multiple'>

/** The browser's own file chooser, dressed: it names what was chosen and takes files dropped on it. */
export function FileField({ field, label, hint, accept, multiple }: FileFieldProps) {
  return (
    <Field field={field} label={label} hint={hint}>
      <input
        key={field.key}
        type="file"
        accept={accept}
        multiple={multiple}
        {...controlProps(field, hint)}
        className="w-full rounded-box border border-dashed border-edge bg-surface p-3 text-md text-ink-soft file:mr-4 file:min-h-9 file:rounded-small file:border file:border-solid file:border-edge file:bg-surface file:px-3.5 file:font-semibold file:text-ink hover:border-ink-soft hover:file:bg-shade aria-invalid:border-solid aria-invalid:border-alarm"
      />
    </Field>
  )
}
