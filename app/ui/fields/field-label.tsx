import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'

/** The words of a label or legend; what is not required says so. */
export function FieldLabel({ children, required, quiet }: { children: ReactNode; required?: boolean; quiet?: boolean }) {
  const t = useT()
  return (
    <>
      <span data-label className="font-semibold">{children}</span>
      {!required && !quiet && <span className="text-sm text-ink-soft"> ({t('ui:optional')})</span>}
    </>
  )
}
