import { Form, Link } from '@remix-run/react'
import { ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Button } from './button'

type FilterBarProps = { label: string; action?: string; submitLabel?: string; resetTo?: string; children: ReactNode }

/** Narrows a list; a GET form, so that a filtered list has an address to send to somebody. */
export function FilterBar({ label, action, submitLabel, resetTo, children }: FilterBarProps) {
  const t = useT()
  return (
    <Form role="search" aria-label={label} action={action} className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden [&>div]:min-w-44 [&>div]:max-sm:w-full">
      {children}
      <span className="flex items-center gap-3">
        <Button icon={ListFilter}>{submitLabel ?? t('ui:filter')}</Button>
        {resetTo && (
          <Link to={resetTo} className="text-sea underline underline-offset-2">
            {t('ui:filterReset')}
          </Link>
        )}
      </span>
    </Form>
  )
}
