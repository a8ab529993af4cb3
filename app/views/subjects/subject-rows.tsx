import { Link } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { SubjectFacts } from '~/domain/subjects/subject'
import { paths } from '~/paths'
import { usePeriod } from './use-period'

/** Subjects in the order of their codes: how often, since when, and where it is written. */
export const SubjectRows = ({ label, subjects }: { label: string; subjects: SubjectFacts[] }) => {
  const t = useT()
  const period = usePeriod()
  if (subjects.length === 0) return <p className="border-y border-line py-4 text-ink-soft">{t('subjects:empty')}</p>
  return (
    <ul aria-label={label} className="border-b border-line">
      {subjects.map(({ id, code, title, priority, obligation, source, ...dates }) => (
        <li key={id} className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 border-t border-line py-3">
          <span className="pt-0.5 text-sm font-semibold text-ink-soft tabular-nums">{code}</span>
          <div className="min-w-0">
            <Link to={paths.subject(id)} lang="nl" className="font-semibold text-inherit no-underline underline-offset-4 hover:underline">
              {title}
            </Link>
            <p className="text-sm text-ink-soft">{[priority && t('subjects:priority.of', { count: priority }), t(`subjects:obligation.${obligation}`), period(dates)].filter(Boolean).join(' · ')}</p>
            <p lang="nl" className="text-sm text-ink-soft">
              {source}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
