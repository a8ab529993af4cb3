import { classes } from './classes'

export type ButtonLook = 'primary' | 'quiet' | 'destructive' | 'plain'
export type ButtonSize = 'small' | 'normal' | 'large'

const shape =
  'inline-flex items-center justify-center gap-2 rounded-box border text-center font-semibold leading-tight no-underline transition-colors duration-150'

// A dead button keeps readable words: the colours change, not the opacity.
const dead =
  'disabled:cursor-not-allowed disabled:border-line disabled:bg-shade disabled:text-ink-soft aria-disabled:cursor-progress'

const looks: Record<ButtonLook, string> = {
  primary: 'border-brick bg-brick text-on-brick hover:border-brick-strong hover:bg-brick-strong',
  quiet: 'border-edge bg-surface text-ink hover:border-ink-soft hover:bg-shade',
  destructive: 'border-alarm bg-surface text-alarm hover:bg-alarm-soft',
  plain: 'border-transparent bg-transparent text-sea underline-offset-4 hover:underline',
}

const sizes: Record<ButtonSize, string> = {
  small: 'min-h-11 px-3.5 py-1.5 text-sm sm:min-h-9 pointer-coarse:min-h-11',
  normal: 'min-h-11 px-4.5 py-2 text-md',
  large: 'min-h-13 px-6 py-3 text-base',
}

/** Touch targets stay 44 px; only the small size goes down to 36 px where there is a mouse (WCAG 2.5.8 asks 24). */
export function buttonLook(look: ButtonLook, size: ButtonSize, full = false): string {
  return classes(shape, dead, looks[look], sizes[size], look === 'plain' && 'px-2', full && 'w-full')
}
