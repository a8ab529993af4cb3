import type { ButtonHTMLAttributes, MouseEvent, ReactNode } from 'react'
import { classes } from './classes'
import { KeyHint } from './key-hint'
import { OptionMark } from './option-mark'
import { signs, type Sign } from './sign'
import { Spinner } from './spinner'

type ChoiceButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  sign: Sign
  selected?: boolean
  shortcut?: string
  pending?: boolean
  /** The number of an answer that somebody wrote: its words stand beside it on a line of their own. */
  number?: string | undefined
}

/** One answer, given with one thumb or one key. `selected` is what the server has; `pending` what is on its way. */
export function ChoiceButton({ sign, selected, shortcut, pending, number, children, onClick, ...button }: ChoiceButtonProps) {
  const { mark, text, soft, border } = signs[sign]
  const isLine = number !== undefined
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (pending) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="submit"
      {...button}
      onClick={press}
      aria-pressed={Boolean(selected)}
      aria-disabled={pending || undefined}
      aria-keyshortcuts={shortcut}
      className={classes(
        'relative flex min-h-15 items-center gap-4 rounded-box border-2 px-4 py-3 text-lg font-semibold transition-colors duration-150',
        isLine ? 'text-left sm:pr-12' : 'sm:flex-col sm:justify-center sm:gap-0.5',
        'disabled:cursor-not-allowed disabled:border-line disabled:bg-shade disabled:text-ink-soft forced-colors:aria-pressed:border-[Highlight]',
        text,
        selected ? `${border} ${soft}` : 'border-edge bg-surface hover:border-current',
      )}
    >
      {isLine && !pending && (selected ? <OptionMark sign="for" /> : <OptionMark sign="none" number={number} />)}
      {((mark && !isLine) || pending) && (
        <span aria-hidden="true" className="grid h-[1.3em] w-8 place-items-center text-2xl leading-none">
          {pending ? <Spinner /> : mark}
        </span>
      )}
      <span className="min-w-0">{children}</span>
      {shortcut && <KeyHint corner={!isLine}>{shortcut}</KeyHint>}
    </button>
  )
}

/** The possible answers, side by side where there is room, under each other on a phone and wherever their words are long. */
export function ChoiceRow({ label, stacked, children }: { label: string; stacked?: boolean; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={stacked ? 'grid gap-2.5' : 'grid gap-3 sm:auto-cols-fr sm:grid-flow-col sm:gap-3.5'}>
      {children}
    </div>
  )
}
