/** The key that does what this button does. For eyes alone: `aria-keyshortcuts` tells the others. */
export function KeyHint({ corner, children }: { corner?: boolean; children: string }) {
  const place = corner ? 'top-2' : 'top-1/2 -translate-y-1/2'
  return (
    <kbd aria-hidden="true" className={`absolute right-2.5 ${place} rounded-small border border-line bg-surface px-1.5 font-sans text-xs font-medium uppercase text-ink-soft max-sm:hidden`}>
      {children}
    </kbd>
  )
}
