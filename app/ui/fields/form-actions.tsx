import type { ReactNode } from 'react'

type FormActionsProps = { sticky?: boolean; note?: ReactNode; children: ReactNode }

/** The buttons that end a form, the most expected first; `sticky` keeps them in sight under a long one. */
export function FormActions({ sticky, note, children }: FormActionsProps) {
  const place = sticky ? 'sticky bottom-0 z-10 -mx-4 border-t border-line bg-paper px-4 py-3 max-lg:bottom-16 sm:mx-0 sm:px-0' : 'pt-2'
  return (
    <div data-field className={`flex flex-wrap items-center gap-2.5 ${place}`}>
      {children}
      {note && <div className="text-sm text-ink-soft">{note}</div>}
    </div>
  )
}
