import { Form } from '@remix-run/react'
import { X } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { DossierEntry } from '~/domain/dossiers/dossier-page.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { DateTile } from '~/ui/date-tile'
import { ListRow, RowList } from '~/ui/list-row'
import { VisuallyHidden } from '~/ui/visually-hidden'

interface Props {
  dossierId: string
  label: string
  entries: DossierEntry[]
  /** Whether the reader may take agenda items out. */
  mayPlace: boolean
}

/** What stands in a dossier, by day. */
export const DossierLines = ({ dossierId, label, entries, mayPlace }: Props) => {
  const facts = useFacts()
  return (
    <RowList label={label}>
      {entries.map((entry) => (
        <ListRow
          key={`${entry.what}/${entry.id}`}
          level={3}
          lead={<DateTile date={entry.at} year />}
          title={<span lang="nl">{entry.what === 'decision' ? `${entry.number} ${entry.title}` : entry.title}</span>}
          to={addressOf(entry)}
          meta={facts(entry)}
          action={mayPlace && entry.what === 'item' && <TakeOut dossierId={dossierId} itemId={entry.id} title={entry.title} />}
        />
      ))}
    </RowList>
  )
}

const addressOf = (entry: DossierEntry): string => {
  switch (entry.what) {
    case 'paper':
      return paths.document(entry.id)
    case 'item':
      return paths.itemOfMeeting(entry.meeting.id, entry.id)
    case 'decision':
      return paths.decision(entry.number)
    case 'action':
      return paths.actions()
  }
}

const useFacts = () => {
  const t = useT()
  return (entry: DossierEntry): string => {
    const what = t(`dossiers:what.${entry.what}`)
    switch (entry.what) {
      case 'paper':
        return [t(`documents:kind.${entry.kind}`), t(`documents:status.${entry.status}`)].join(' · ')
      case 'item':
        return [what, entry.meeting.title, entry.outcome && t(`minutes:outcome.${entry.outcome}`)].filter(Boolean).join(' · ')
      case 'decision':
        return what
      case 'action':
        return [what, entry.isDone ? [t('dossiers:done'), entry.owner].filter(Boolean).join(', ') : entry.owner ? t('dossiers:due', { name: entry.owner }) : t('dossiers:dueNobody')].join(' · ')
    }
  }
}

const TakeOut = ({ dossierId, itemId, title }: { dossierId: string; itemId: string; title: string }) => {
  const t = useT()
  return (
    <Form method="post" action={paths.dossierItems(dossierId)} preventScrollReset>
      <input type="hidden" name="itemId" value={itemId} />
      <Button look="plain" size="small" icon={X} name="place" value="out">
        {t('dossiers:place.out')}
        <VisuallyHidden>: {title}</VisuallyHidden>
      </Button>
    </Form>
  )
}
