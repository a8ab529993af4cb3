import { formatCalendarDate } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'

interface Props {
  actions: { id: string; description: string; dueOn: string; owner: string }[]
}

/** The open action points of a body, under the item that follows them up. */
export const OpenActions = ({ actions }: Props) => {
  const t = useT()
  const language = useLanguage()
  if (actions.length === 0) return <p className="text-sm text-ink-soft">{t('agenda:openActions.none')}</p>
  return (
    <ul aria-label={t('agenda:openActions.title')} className="grid max-w-[42rem] list-disc gap-1 pl-5">
      {actions.map(({ id, description, dueOn, owner }) => (
        <li key={id}>{t('agenda:openActions.line', { description, owner, date: formatCalendarDate(dueOn, language) })}</li>
      ))}
    </ul>
  )
}
