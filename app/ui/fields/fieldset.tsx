import { useId, type ReactNode } from 'react'

type FieldsetProps = { legend: ReactNode; hint?: ReactNode; children: ReactNode }

/** A part of a longer form. */
export function Fieldset({ legend, hint, children }: FieldsetProps) {
  const hintId = useId()
  return (
    <fieldset data-field aria-describedby={hint ? hintId : undefined} className="min-w-0 border-t border-line pt-5 first:border-t-0 first:pt-0">
      <legend className="float-left mb-3 w-full font-serif text-xl font-semibold">{legend}</legend>
      <div className="clear-left grid gap-5">
        {hint && (
          <p id={hintId} className="-mt-3 text-ink-soft">
            {hint}
          </p>
        )}
        {children}
      </div>
    </fieldset>
  )
}
