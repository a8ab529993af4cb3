import { useT } from '~/core/i18n/use-t'
import type { ItemRecord } from '~/domain/meetings/minutes/records'
import { Chip } from '~/ui/chip'
import { AdditionChip } from '../agenda/addition-chip'
import { SubjectTags } from '~/views/subjects/subject-tags'

/** The title of an item, what kind it was, who presented it and what came of it. */
export const ItemRecordView = ({ item }: { item: Omit<ItemRecord, 'notes'> }) => {
  const t = useT()
  const facts = [t(`minutes:kind.${item.itemKind}`), item.presenter && t('minutes:item.presentedBy', { name: item.presenter }), item.submittedBy && t('agenda:submittedBy', { name: item.submittedBy }), item.outcome && t(`minutes:outcome.${item.outcome}`)]
  return (
    <>
      <h2>
        {item.number}. {item.title}
      </h2>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-3 gap-y-1 font-sans text-sm text-ink-soft">
        <span>{facts.filter(Boolean).join(' · ')}</span>
        <AdditionChip addition={item.addition ?? null} />
        {item.isClosed && (
          <Chip tone="warn" sign={null}>
            {t('minutes:item.closed')}
          </Chip>
        )}
      </p>
      {item.subjects && (
        <div className="mt-1">
          <SubjectTags subjects={item.subjects} />
        </div>
      )}
      {item.urgencyReason && <p className="mt-2">{t('agenda:urgencyReason', { reason: item.urgencyReason })}</p>}
      {item.outcomeText && <p className="mt-2">{item.outcomeText}</p>}
    </>
  )
}
