import type { InputHTMLAttributes, ReactNode } from 'react'
import { KeyHint } from './key-hint'
import { OptionMark } from './option-mark'
import type { Sign } from './sign'

type PickLineProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { type: 'checkbox' | 'radio'; sign: Sign; number?: string | undefined; shortcut?: string | undefined; children: ReactNode }

const picked: Record<Sign, string> = {
  for: 'has-checked:border-polder has-checked:bg-polder-soft',
  against: 'has-checked:border-alarm has-checked:bg-alarm-soft',
  abstain: 'has-checked:border-sand has-checked:bg-sand-soft',
  conditional: 'has-checked:border-sea has-checked:bg-sea-soft',
  none: 'has-checked:border-ink has-checked:bg-shade',
}

/** An answer to pick before something is sent: alone, or beside others. The whole line can be pressed. */
export function PickLine({ sign, number, shortcut, children, ...input }: PickLineProps) {
  return (
    <label className={`relative flex min-h-14 cursor-pointer items-center gap-3.5 rounded-box border-2 border-edge bg-surface px-4 py-2.5 text-lg font-semibold hover:border-ink-soft sm:pr-12 ${picked[sign]}`}>
      <input {...input} aria-keyshortcuts={shortcut} className="size-5 shrink-0 accent-ink" />
      <OptionMark sign={sign} {...(number !== undefined && { number })} />
      <span className="min-w-0">{children}</span>
      {shortcut && <KeyHint>{shortcut}</KeyHint>}
    </label>
  )
}
