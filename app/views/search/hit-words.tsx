import { CalendarDays, FileText, Gavel, ListOrdered, type LucideIcon, MessageSquareText, NotebookPen } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage } from '~/core/i18n/use-t'
import type { SearchHit } from '~/domain/search/search.queries.server'
import type { SearchKind } from '~/domain/search/search-entry'
import { Icon } from '~/ui/icon'
import { Pieces } from './pieces'

const icons: Record<SearchKind, LucideIcon> = { meeting: CalendarDays, item: ListOrdered, minutes: NotebookPen, decision: Gavel, paper: FileText, comment: MessageSquareText }

/** What one result says: its title, where it belongs, and the words around what was found. */
export const HitWords = ({ hit: { kind, title, passage, context } }: { hit: SearchHit }) => {
  const language = useLanguage()
  return (
    <span className="flex min-w-0 gap-3">
      <Icon icon={icons[kind]} className="mt-1 shrink-0 text-ink-soft" />
      <span className="grid min-w-0 gap-0.5" lang="nl">
        <span className="font-semibold text-ink [overflow-wrap:anywhere]">
          <Pieces pieces={title} />
        </span>
        {passage.length > 0 && (
          <span className="text-sm text-ink-soft [overflow-wrap:anywhere]">
            <Pieces pieces={passage} />
          </span>
        )}
        <span className="text-sm text-ink-soft">
          {context.label}
          {context.at && ` · ${formatMoment(context.at, 'date', language)}`}
        </span>
      </span>
    </span>
  )
}
