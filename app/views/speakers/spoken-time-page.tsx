import { MessageSquareText } from 'lucide-react'
import { formatNumber } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { SpokenTimePage as Page } from '~/domain/meetings/speakers/speakers.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { stopwatch } from './duration'

/** How long everybody spoke: in the whole meeting, and on each item. */
export const SpokenTimePage = ({ meeting, speakers, items, totalSeconds }: Page) => {
  const t = useT()
  const title = t('speakers:report.title')
  return (
    <div className="max-w-[56rem]">
      <PageHeader above={<Breadcrumbs items={[{ label: meeting.title, to: paths.meeting(meeting.id) }, { label: title }]} />} title={title} sub={t('speakers:report.intro')} />
      {speakers.length === 0 ? (
        <EmptyState title={t('speakers:report.empty')} icon={MessageSquareText}>
          {t('speakers:report.emptyText')}
        </EmptyState>
      ) : (
        <>
          <Section title={t('speakers:report.perSpeaker')} sub={t('speakers:report.total', { time: stopwatch(totalSeconds) })}>
            <Times caption={t('speakers:report.perSpeaker')} speakers={speakers} total={totalSeconds} />
          </Section>
          <Section title={t('speakers:report.perItem')}>
            {items.map(({ id, number, title: itemTitle, isOnTable, plannedSeconds, usedSeconds, speakers: here }) => (
              <Section key={id} level={3} title={`${number}. ${itemTitle}`} sub={t(isOnTable ? 'speakers:report.plannedNow' : 'speakers:report.planned', { planned: stopwatch(plannedSeconds), used: stopwatch(usedSeconds) })}>
                <Times caption={`${number}. ${itemTitle}`} speakers={here} total={here.reduce((sum, { seconds }) => sum + seconds, 0)} />
              </Section>
            ))}
          </Section>
        </>
      )}
    </div>
  )
}

const Times = ({ caption, speakers, total }: { caption: string; speakers: Page['speakers']; total: number }) => {
  const t = useT()
  const language = useLanguage()
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={speakers}
      rowId={({ name, organisationName }) => `${name}/${organisationName}`}
      columns={[
        { id: 'name', header: t('speakers:report.name'), rowHeader: true, cell: ({ name }) => name },
        { id: 'organisation', header: t('speakers:report.organisation'), cell: ({ organisationName }) => organisationName },
        { id: 'turns', header: t('speakers:report.turns'), align: 'end', cell: ({ turns }) => formatNumber(turns, language) },
        { id: 'time', header: t('speakers:report.time'), align: 'end', cell: ({ seconds }) => stopwatch(seconds) },
        { id: 'share', header: t('speakers:report.share'), align: 'end', cell: ({ seconds }) => `${formatNumber(total > 0 ? Math.round((100 * seconds) / total) : 0, language)} %` },
      ]}
    />
  )
}
