import { formatCalendarDate } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { DecisionRecord } from '~/domain/meetings/decisions/decision-record.server'
import { Chip } from '~/ui/chip'

/** What follows from a decision: who does what by when, and whether it is done. */
export const FollowUp = ({ actions }: { actions: DecisionRecord['actions'] }) => {
  const t = useT()
  const language = useLanguage()
  if (actions.length === 0) return <p className="text-ink-soft">{t('decisions:page.nothingFollows')}</p>
  return (
    <ul className="border-b border-line">
      {actions.map(({ id, description, owner, dueOn, doneAt }) => (
        <li key={id} data-keep-together className="flex flex-wrap items-baseline justify-between gap-x-5 gap-y-1 border-t border-line py-3">
          <span className="min-w-0 flex-[1_1_20rem]">
            <span lang="nl">{description}</span>
            <span className="block text-sm text-ink-soft">{t('decisions:page.ownerBy', { owner, date: formatCalendarDate(dueOn, language) })}</span>
          </span>
          {doneAt ? <Chip tone="ok">{t('decisions:actions.done')}</Chip> : <Chip tone="neutral">{t('decisions:actions.open')}</Chip>}
        </li>
      ))}
    </ul>
  )
}
