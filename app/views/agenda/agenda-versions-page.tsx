import { History } from 'lucide-react'
import { translateKey, useLanguage, useT } from '~/core/i18n/use-t'
import { sayChange } from '~/domain/meetings/versions/change-words'
import type { AgendaVersionsPage as Page } from '~/domain/meetings/versions/versions.queries.server'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/empty-state'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { FilterBar } from '~/ui/filter-bar'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Timeline, TimelineItem } from '~/ui/timeline'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { useMoments } from '../meetings/use-moments'
import { AdditionChip } from './addition-chip'

/** The agendas of a meeting as they were sent, and what changed between two of them. */
export const AgendaVersionsPage = ({ meeting, versions, shown, compared }: Page) => {
  const t = useT()
  const { fullDate } = useMoments()
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('agenda:versions.title')} />}
        eyebrow={`${meeting.title}, ${fullDate(meeting.startsAt)}`}
        title={t('agenda:versions.title')}
        sub={t('agenda:versions.intro')}
      />
      {versions.length === 0 && (
        <EmptyState icon={History} title={t('agenda:versions.none')}>
          {t('agenda:versions.noneText')}
        </EmptyState>
      )}
      {versions.length > 1 && <Choose meetingId={meeting.id} versions={versions} from={compared?.from ?? 1} to={shown?.version ?? 1} />}
      {compared && <Compared compared={compared} />}
      {shown && <AsSent shown={shown} />}
      {versions.length > 0 && <Versions meetingId={meeting.id} versions={versions} />}
    </div>
  )
}

const Choose = ({ meetingId, versions, from, to }: { meetingId: string; versions: Page['versions']; from: number; to: number }) => {
  const t = useT()
  const options = versions.map(({ version }) => ({ value: String(version), label: t('agenda:versions.version', { version }) }))
  return (
    <FilterBar label={t('agenda:versions.compare')} action={paths.agendaVersions(meetingId)} submitLabel={t('agenda:versions.show')}>
      <SelectField field={plainField({ name: 'van', value: String(from) })} label={t('agenda:versions.from')} options={options} width="short" />
      <SelectField field={plainField({ name: 'naar', value: String(to) })} label={t('agenda:versions.to')} options={options} width="short" />
    </FilterBar>
  )
}

const Compared = ({ compared: { from, to, changes } }: { compared: NonNullable<Page['compared']> }) => {
  const t = useT()
  const language = useLanguage()
  const say = (key: string, values?: Record<string, string | number>) => translateKey(t, key, values)
  return (
    <Section title={t('agenda:versions.changed', { from, to })}>
      {changes.length === 0 ? (
        <p className="text-ink-soft">{t('agenda:versions.same')}</p>
      ) : (
        <ul className="grid list-disc gap-1.5 pl-5">
          {changes.map((change, index) => (
            <li key={index}>{sayChange(say, language, change)}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const AsSent = ({ shown: { version, sentAt, agenda } }: { shown: NonNullable<Page['shown']> }) => {
  const t = useT()
  const { time, dateTime } = useMoments()
  return (
    <Section title={t('agenda:versions.asSent', { version })} sub={t('agenda:versions.sent', { moment: dateTime(sentAt) })}>
      <Timeline label={t('agenda:versions.asSent', { version })}>
        {agenda.items.map((item) => (
          <TimelineItem
            key={item.id}
            time={time(new Date(item.startsAt))}
            dateTime={item.startsAt}
            number={item.number}
            nested={item.parentId !== null}
            title={item.title ?? <span className="text-ink-soft">{t('agenda:closedItem')}</span>}
            meta={
              <span className="inline-flex flex-wrap items-baseline gap-x-2 gap-y-1">
                {[item.kind && t(`agenda:kind.${item.kind}`), item.presenter, item.submittedBy && t('agenda:submittedBy', { name: item.submittedBy }), item.attachments.map(({ name }) => name).join(', ')].filter(Boolean).join(' · ')}
                <AdditionChip addition={item.addition} />
              </span>
            }
          />
        ))}
      </Timeline>
    </Section>
  )
}

const Versions = ({ meetingId, versions }: { meetingId: string; versions: Page['versions'] }) => {
  const t = useT()
  const { dateTime } = useMoments()
  return (
    <Section title={t('agenda:versions.list')}>
      <ol className="border-b border-line">
        {versions.map(({ version, sentAt, items, sha256 }) => (
          <li key={version} className="border-t border-line py-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <TextLink to={`${paths.agendaVersions(meetingId)}?naar=${version}`}>{t('agenda:versions.version', { version })}</TextLink>
              <span className="text-sm text-ink-soft">
                {t('agenda:versions.sent', { moment: dateTime(sentAt) })} · {t('agenda:versions.items', { count: items })}
              </span>
            </p>
            <p className="mt-1 break-all text-xs text-ink-soft">
              {t('agenda:versions.hash')}: {sha256}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
