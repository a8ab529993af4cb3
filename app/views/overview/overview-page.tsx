import { CalendarPlus, Coffee } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { hourInBrussels } from './hour'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { LinkButton } from '~/ui/link-button'
import { RowList } from '~/ui/list-row'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import type { Overview } from '~/domain/meetings/overview/overview.queries.server'
import { ExpectationRow } from './expectation-row'
import { useAmount } from './amount'
import { NextRow } from './next-row'
import { YearBoard } from './year-board'

/** "Wat wordt er van mij verwacht": one list of what asks something, what comes next, and for the secretariat the year. */
export const OverviewPage = ({ name, overview }: { name: string; overview: Overview }) => {
  const t = useT()
  const { expected, next, board, year, now, mayPrepare } = overview
  const amount = useAmount(expected.length)
  return (
    <div className={board ? 'grid items-start gap-x-11 gap-y-10 xl:grid-cols-[minmax(0,1fr)_21rem]' : ''}>
      <div className="min-w-0">
        <PageHeader title={t(`common:greeting.${partOfDay(hourInBrussels(now))}`, { name: name.split(' ')[0] })} sub={t('overview:attention', { count: expected.length, amount })} />
        {expected.length === 0 ? (
          <EmptyState
            icon={Coffee}
            title={t('overview:empty.title')}
            action={mayPrepare && <LinkButton to={paths.newMeeting()} icon={CalendarPlus}>{t('overview:newMeeting')}</LinkButton>}
          >
            {t('overview:empty.text')}
          </EmptyState>
        ) : (
          <RowList label={t('overview:expected')}>
            {expected.map((expectation, index) => (
              <ExpectationRow key={`${expectation.task}${index}`} expectation={expectation} now={now} isFirst={index === 0} />
            ))}
          </RowList>
        )}
        {next.length > 0 && (
          <Section title={t('overview:next.title')}>
            <RowList label={t('overview:next.title')}>
              {next.map((meeting) => (
                <NextRow key={meeting.id} meeting={meeting} />
              ))}
            </RowList>
          </Section>
        )}
      </div>
      {board && <YearBoard year={year} lines={board} now={now} />}
    </div>
  )
}

const partOfDay = (hour: number): 'morning' | 'afternoon' | 'evening' => (hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening')
