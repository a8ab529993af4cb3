import { Link } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { ThreadFilter } from '~/domain/documents/comments/comment'
import { classes } from '~/ui/classes'

interface Props {
  label: string
  filters: { name: ThreadFilter; to: string; count: number; isCurrent: boolean }[]
  /** Beside a text the choice is made in place. */
  onChoose?: (filter: ThreadFilter) => void
}

/** Which threads to see. Links, so that it works before JavaScript. */
export const FilterLinks = ({ label, filters, onChoose }: Props) => {
  const t = useT()
  return (
    <nav aria-label={label} className="mb-3">
      <ul className="flex flex-wrap gap-1">
        {filters.map(({ name, to, count, isCurrent }) => (
          <li key={name}>
            <Link
              to={to}
              aria-current={isCurrent ? 'true' : undefined}
              onClick={(event) => {
                if (!onChoose || event.ctrlKey || event.metaKey) return
                event.preventDefault()
                onChoose(name)
              }}
              className={classes('inline-flex min-h-11 items-center gap-1.5 rounded-full px-3.5 text-sm font-semibold no-underline', isCurrent ? 'bg-ink text-surface' : 'text-ink hover:bg-shade')}
            >
              {t(`comments:filter.${name}`)} <span className="tabular-nums font-normal">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
