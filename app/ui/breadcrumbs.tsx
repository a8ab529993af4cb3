import { Link } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'

export type Crumb = { label: string; to?: string }

/** The way back up. The last one is this page. */
export function Breadcrumbs({ items }: { items: Crumb[] }) {
  const t = useT()
  return (
    <nav aria-label={t('ui:breadcrumbs')} className="text-sm text-ink-soft">
      <ol className="flex flex-wrap gap-x-2 gap-y-1">
        {items.map(({ label, to }, index) => (
          <li key={index} className="flex gap-2">
            {index > 0 && <span aria-hidden="true">›</span>}
            {to ? (
              <Link to={to} className="text-sea no-underline underline-offset-2 hover:underline">
                {label}
              </Link>
            ) : (
              <span aria-current={index === items.length - 1 ? 'page' : undefined}>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
