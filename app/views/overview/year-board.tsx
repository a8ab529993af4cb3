import { dateInBrussels } from '~/core/i18n/brussels'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { daysLeft } from '~/domain/meetings/decisions/action-point'
import type { YearLine } from '~/domain/meetings/overview/year-board'
import { paths } from '~/paths'
import { Card } from '~/ui/card'
import { Chip } from '~/ui/chip'
import { Dots } from '~/ui/dots'
import { TextLink } from '~/ui/text-link'

/** For the secretariat: how many of the meetings of the year every municipality has had. */
export const YearBoard = ({ year, lines, now }: { year: number; lines: YearLine[]; now: Date }) => {
  const t = useT()
  return (
    <Card title={t('overview:year.title', { year })} sub={t('overview:year.rule', { count: lines[0]?.required ?? 0 })} footer={<TextLink to={paths.yearBoard(year)}>{t('overview:year.all')}</TextLink>}>
      <ul className="-mb-2.5">
        {lines.map((line) => (
          <li key={line.bodyId} className="flex items-center justify-between gap-3 border-t border-line py-2.5">
            <span className="min-w-0 flex-1">{line.name}</span>
            <Dots filled={Math.min(line.held, line.required)} total={line.required} late={line.state === 'none'} label={t('overview:year.held', { held: line.held, of: line.required })} />
            <span className="flex w-28 justify-end">
              <StateChip line={line} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const StateChip = ({ line, now }: { line: YearLine; now: Date }) => {
  const t = useT()
  const language = useLanguage()
  if (line.state === 'complete') return <Chip tone="ok">{t('overview:year.complete')}</Chip>
  if (line.state === 'planned') {
    const days = daysLeft(dateInBrussels(line.next!), dateInBrussels(now))
    return <Chip tone="info">{days === 0 ? t('overview:year.today') : days === 1 ? t('overview:year.tomorrow') : formatMoment(line.next!, 'shortDate', language)}</Chip>
  }
  return line.state === 'toPlan' ? <Chip tone="warn">{t('overview:year.toPlan')}</Chip> : <Chip tone="bad">{t('overview:year.none')}</Chip>
}
