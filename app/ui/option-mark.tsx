import { classes } from './classes'
import { type Sign, signs } from './sign'

/** The sign of an answer, or the number of an answer that somebody wrote: in a circle, beside its word. */
export function OptionMark({ sign, number, size = 'normal' }: { sign: Sign; number?: string; size?: 'small' | 'normal' }) {
  const { border, ground, mark } = signs[sign]
  return (
    <span
      aria-hidden="true"
      className={classes(
        'inline-grid shrink-0 place-items-center rounded-full border-2 font-bold leading-none print:[print-color-adjust:exact]',
        size === 'small' ? 'size-[1.5em] text-[0.8em]' : 'size-[1.7em] text-[0.9em]',
        sign === 'none' ? 'border-edge bg-surface text-ink-soft' : `${border} ${ground} text-on-brick`,
      )}
    >
      {number ?? mark}
    </span>
  )
}
