import { formatCalendarDate } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { ActionRecord } from '~/domain/meetings/minutes/records'

/** Who does what by when. */
export const ActionRecordView = ({ action: { description, owner, dueOn } }: { action: ActionRecord }) => {
  const t = useT()
  const language = useLanguage()
  return (
    <p data-keep-together>
      <strong>{t('minutes:action.label')}</strong> {description} ({t('minutes:action.owner', { owner, date: formatCalendarDate(dueOn, language) })})
    </p>
  )
}
