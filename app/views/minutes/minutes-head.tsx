import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { FrozenMinutes } from '~/domain/meetings/minutes/frozen-minutes'
import type { MeetingRecord } from '~/domain/meetings/minutes/records'
import { titleInSentence } from './title-in-sentence'

interface Props {
  meeting: MeetingRecord
  /** Of a frozen version; a draft has none. */
  approval?: Pick<FrozenMinutes, 'version' | 'approvedAt' | 'corrects' | 'correctionNote'>
  /** 1 on a page that is about these minutes alone. */
  level?: 1 | 2
}

/** The head of the paper: what, when, where, and since when it is approved. */
export const MinutesHead = ({ meeting, approval, level = 1 }: Props) => {
  const t = useT()
  const language = useLanguage()
  const moment = (iso: string, format: Parameters<typeof formatMoment>[1]) => formatMoment(iso, format, language)
  const Title = `h${level}` as const
  const facts = [
    moment(meeting.startsAt, 'date'),
    meeting.openedAt && meeting.closedAt && t('minutes:head.time', { from: moment(meeting.openedAt, 'time'), to: moment(meeting.closedAt, 'time') }),
    meeting.place,
    approval && t('minutes:head.approvedOn', { date: moment(approval.approvedAt, 'date') }),
  ]
  return (
    <header className="mb-8">
      <Title className="font-serif text-3xl font-semibold sm:text-4xl">{t('minutes:titleOf', { meeting: titleInSentence(meeting.title) })}</Title>
      <p className="mt-2 text-md text-ink-soft">{facts.filter(Boolean).join(' · ')}</p>
      {approval?.corrects && (
        <p className="mt-3 border-l-4 border-sea pl-4 text-md">
          {t('minutes:correctedVersion', { version: approval.version, corrected: approval.corrects.version })}
          {approval.correctionNote && `: ${approval.correctionNote}`}
        </p>
      )}
    </header>
  )
}
