import type { ReactNode } from 'react'
import { type Translate, useT } from '~/core/i18n/use-t'
import type { AttendanceRecord, Attendant, AttendingGuest, RecordedProxy } from '~/domain/meetings/minutes/records'

/** Who was there, by organisation; then who was excused and who was absent. */
export const AttendanceRecordView = ({ attendance: { present, guests = [], proxies = [], excused, absent } }: { attendance: AttendanceRecord }) => {
  const t = useT()
  return (
    <div className="border-y border-line py-4 font-sans text-md">
      <h2 className="sr-only">{t('minutes:attendance.title')}</h2>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] [&>dd+dt]:mt-2 sm:[&>dd+dt]:mt-0">
        {present.map(({ organisation, people }) => (
          <Row key={organisation} term={organisation}>
            {people.map((person) => attendantWords(person, t)).join(', ')}
          </Row>
        ))}
        {guests.length > 0 && <Row term={t('minutes:attendance.guests')}>{guests.map((guest) => guestWords(guest, t)).join(', ')}</Row>}
        {proxies.length > 0 && <Row term={t('minutes:attendance.proxies')}>{proxies.map((proxy) => proxyWords(proxy, t)).join('; ')}</Row>}
        {excused.length > 0 && <Row term={t('minutes:attendance.excused')}>{excused.map(missingWords).join(', ')}</Row>}
        {absent.length > 0 && <Row term={t('minutes:attendance.absent')}>{absent.map(missingWords).join(', ')}</Row>}
      </dl>
      {present.length === 0 && <p className="text-ink-soft">{t('minutes:attendance.nobody')}</p>}
    </div>
  )
}

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <>
    <dt className="text-ink-soft">{term}</dt>
    <dd className="m-0">{children}</dd>
  </>
)

/** "Sofie Vanhee (secretaris, vanaf punt 3)" */
const attendantWords = ({ name, role, isSubstitute, from, until, recused = [], gaps = [] }: Attendant, t: Translate): string => {
  const remarks = [
    (role === 'chair' || role === 'secretary') && t(`minutes:role.${role}`),
    isSubstitute && t('minutes:attendance.substitute'),
    from && t('minutes:attendance.from', { number: from }),
    ...gaps.map((gap) => (gap.from === gap.until ? t('minutes:attendance.gapAtOne', gap) : t('minutes:attendance.gap', gap))),
    recused.length > 0 && t('minutes:attendance.recused', { numbers: recused.join(', ') }),
    until && t('minutes:attendance.until', { number: until }),
  ].filter(Boolean)
  return remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name
}

const guestWords = ({ name, organisation, forItem, from, until }: AttendingGuest, t: Translate): string => {
  const remarks = [
    organisation,
    forItem && t('minutes:attendance.forItem', { number: forItem }),
    from && t('minutes:attendance.from', { number: from }),
    until && t('minutes:attendance.until', { number: until }),
  ].filter(Boolean)
  return remarks.length > 0 ? `${name} (${remarks.join(', ')})` : name
}

/** "Lien Claeys (CAW): volmacht aan An Maertens" */
const proxyWords = ({ item, ...proxy }: RecordedProxy, t: Translate): string =>
  item ? t('minutes:attendance.proxyForItem', { ...proxy, item }) : t('minutes:attendance.proxy', proxy)

const missingWords = ({ organisation, name }: { organisation: string; name: string }): string => `${name} (${organisation})`
