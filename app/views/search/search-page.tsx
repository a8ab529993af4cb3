import { Link } from '@remix-run/react'
import { Search } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { SearchResult } from '~/domain/search/search.queries.server'
import { searchKinds, type SearchKind } from '~/domain/search/search-entry'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { PageHeader } from '~/ui/page-header'
import { SearchBox } from '~/ui/search-box'
import { byKind } from './by-kind'
import { HitWords } from './hit-words'

interface Props {
  result: SearchResult
  kind: SearchKind | null
  isFull: boolean
}

/** Everything that was found, by kind; it works before JavaScript. */
export const SearchPage = ({ result: { query, hits, isGuess }, kind, isFull }: Props) => {
  const t = useT()
  return (
    <div className="max-w-[52rem]">
      <PageHeader title={t('search:title')} sub={t('search:hint')} />
      <SearchBox action={paths.search()} label={t('search:field')} defaultValue={query} key={query} />
      {query && <Kinds query={query} current={kind} />}
      <p role="status" className="mt-5 text-ink-soft">
        {query && hits.length > 0 && (isGuess ? t('search:guess') : isFull ? t('search:many', { count: hits.length }) : t('search:count', { count: hits.length }))}
      </p>
      {hits.length === 0 && (
        <EmptyState title={query ? t('search:none', { query }) : t('search:start')} icon={Search}>
          {query ? t('search:noneText') : t('search:startText')}
        </EmptyState>
      )}
      {byKind(hits).map((group) => (
        <section key={group.kind} className="mt-6" aria-labelledby={`soort-${group.kind}`}>
          {kind === null && (
            <h2 id={`soort-${group.kind}`} className="mb-1 text-lg">
              {t(`search:kind.${group.kind}`)}
            </h2>
          )}
          <ul className="divide-y divide-line border-y border-line" {...(kind !== null && { 'aria-label': t(`search:kind.${group.kind}`) })}>
            {group.hits.map((hit) => (
              <li key={hit.to}>
                <Link to={hit.to} className="block px-2 py-3 no-underline hover:bg-shade">
                  <HitWords hit={hit} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Everything, or one kind. They wrap on a phone. */
const Kinds = ({ query, current }: { query: string; current: SearchKind | null }) => {
  const t = useT()
  const choices = [{ kind: null, label: t('search:all') }, ...searchKinds.map((kind) => ({ kind, label: t(`search:kind.${kind}`) }))]
  return (
    <nav aria-label={t('search:kinds')} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ kind, label }) => (
          <li key={label}>
            <Link
              to={paths.search(query, kind ?? undefined)}
              {...(kind === current && { 'aria-current': 'page' as const })}
              className="flex min-h-11 items-center rounded-full border border-edge px-4 text-md text-ink no-underline hover:border-ink-soft aria-[current=page]:border-brick aria-[current=page]:font-semibold aria-[current=page]:text-brick"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
