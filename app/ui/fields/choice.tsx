import type { InputHTMLAttributes, ReactNode } from 'react'

type ChoiceProps = InputHTMLAttributes<HTMLInputElement> & { type: 'checkbox' | 'radio'; label: ReactNode; hint?: ReactNode; boxed?: boolean }

const plain = 'py-2'
const box = 'rounded-box border border-edge bg-surface px-4 py-3 hover:border-ink-soft has-checked:border-ink has-checked:ring-1 has-checked:ring-ink'

/** A tick or a dot with its words; the whole line can be pressed. */
export function Choice({ label, hint, boxed, ...input }: ChoiceProps) {
  const hintId = hint ? `${input.id}-hint` : undefined
  const described = [input['aria-describedby'], hintId].filter(Boolean).join(' ') || undefined
  return (
    <label htmlFor={input.id} className={`flex min-h-11 items-start gap-3 ${boxed ? box : plain}`}>
      <input {...input} aria-describedby={described} className="mt-[0.15em] size-5 shrink-0 accent-ink" />
      <span className="min-w-0">
        <span className="block">{label}</span>
        {hint && (
          <span id={hintId} className="block text-sm text-ink-soft">
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
