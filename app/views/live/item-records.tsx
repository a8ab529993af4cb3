import { formatCalendarDate } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { LiveAgendaItem, LiveItem } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Inset } from '~/ui/inset'
import { TextLink } from '~/ui/text-link'

/** What was settled on the item: its outcome, its decisions, its action points. */
export const ItemRecords = ({ line, item }: { line: LiveAgendaItem; item: LiveItem }) => {
  const t = useT()
  const language = useLanguage()
  return (
    <>
      {line.outcome && (
        <Inset eyebrow={t('live:outcome.heading')} title={t(`live:outcome.kind.${line.outcome}`)} level={2}>
          {item.outcomeText && <p>{item.outcomeText}</p>}
        </Inset>
      )}
      {item.decisions.map(({ id, number, title }) => (
        <Inset key={id} eyebrow={number}>
          <TextLink to={paths.decision(number)}>{title}</TextLink>
        </Inset>
      ))}
      {item.actionPoints.length > 0 && (
        <section className="my-5">
          <h2 className="text-lg">{t('live:record.actions')}</h2>
          <ul className="mt-1 grid gap-1.5">
            {item.actionPoints.map(({ id, description, owner, dueOn }) => {
              const date = formatCalendarDate(dueOn, language)
              return (
                <li key={id}>
                  {description} <span className="text-ink-soft">({owner ? t('live:record.action', { owner, date }) : t('live:record.actionUnowned', { date })})</span>
                </li>
              )
            })}
          </ul>
        </section>
      )}
    </>
  )
}
