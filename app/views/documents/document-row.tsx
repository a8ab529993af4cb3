import { FileText, type LucideIcon, Megaphone, Scale, ScrollText, Telescope } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PaperKind } from '~/domain/documents/document'
import type { DocumentLine } from '~/domain/documents/documents.queries.server'
import { paths } from '~/paths'
import { DateTile } from '~/ui/date-tile'
import { Icon } from '~/ui/icon'
import { ListRow } from '~/ui/list-row'
import { titleInSentence } from '../minutes/title-in-sentence'
import { StatusChip } from './status-chip'

const icons: Record<PaperKind, LucideIcon> = { memo: FileText, advice: Megaphone, regulation: Scale, policyVision: Telescope, report: ScrollText }

/** A document in the list: minutes by the day of their meeting, a paper by its kind. */
export const DocumentRow = ({ document, to = paths.document(document.id) }: { document: DocumentLine; to?: string }) => {
  const t = useT()
  const language = useLanguage()
  const { kind, title, startsAt, bodyName, folder, owner, lastWritten } = document
  const facts = [kind !== 'minutes' && t(`documents:kind.${kind}`), bodyName, folder, owner && t('documents:ownedBy', { name: owner })].filter(Boolean)
  return (
    <ListRow
      level={2}
      lead={kind === 'minutes' && startsAt ? <DateTile date={startsAt} year /> : <KindTile kind={kind as PaperKind} />}
      title={kind === 'minutes' ? t('minutes:titleOf', { meeting: titleInSentence(title) }) : <span lang="nl">{title}</span>}
      to={to}
      chips={<StatusChip status={document.status} />}
      meta={
        <>
          {facts.join(' · ')}
          <br />
          {lastWritten ? t('documents:lastWritten', { name: lastWritten.by, moment: formatMoment(lastWritten.at, 'dateTime', language) }) : t(kind === 'minutes' ? 'documents:notWritten' : 'documents:notWrittenYet')}
        </>
      }
    />
  )
}

const KindTile = ({ kind }: { kind: PaperKind }) => (
  <span className="grid h-15 w-13 place-items-center rounded-small border border-line bg-surface text-ink-soft" aria-hidden>
    <Icon icon={icons[kind]} size={1.5} />
  </span>
)
