import { useT } from '~/core/i18n/use-t'
import type { PaperPage } from '~/domain/documents/papers/paper.queries.server'

/** The head of a paper: what kind it is, of whom, and its title. */
export const PaperHead = ({ paper }: { paper: PaperPage['paper'] }) => {
  const t = useT()
  return (
    <header className="mb-8 max-sm:pt-6">
      <p className="text-sm font-semibold text-ink-soft">
        {t(`documents:kind.${paper.kind}`)} · {paper.body.name}
      </p>
      <h1 lang="nl" className="mt-1 font-serif text-3xl font-semibold [overflow-wrap:anywhere]">
        {paper.title}
      </h1>
    </header>
  )
}
