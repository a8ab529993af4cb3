/** One look for every box that takes text. 17 px keeps telephones from zooming in on focus. */
export const controlLook =
  'w-full min-h-11 rounded-box border border-edge bg-surface px-3.5 py-2 text-base text-ink hover:border-ink-soft ' +
  'aria-invalid:border-alarm aria-invalid:ring-1 aria-invalid:ring-alarm disabled:cursor-not-allowed disabled:border-line disabled:bg-shade disabled:text-ink-soft '

/** What can be read and copied but not changed. Not for `select`, which CSS always calls read-only. */
export const readOnlyLook = 'read-only:bg-shade'

export type ControlWidth = 'short' | 'medium' | 'full'

export const widths: Record<ControlWidth, string> = { short: 'max-w-44', medium: 'max-w-88', full: '' }
