import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { AttendancePageData } from '~/domain/meetings/attendance/attendance.queries.server'
import { Disclosure } from '~/ui/disclosure'

/** Who came and went, latest first. */
export const AttendanceLog = ({ log }: { log: AttendancePageData['log'] }) => {
  const t = useT()
  const language = useLanguage()
  return (
    <div className="mt-10">
      <Disclosure summary={t('attendance:log.title')}>
        {log.length === 0 ? (
          <p className="text-ink-soft">{t('attendance:log.none')}</p>
        ) : (
          <ul className="grid gap-1">
            {log.map(({ id, kind, at, name, number, bySelf }) => (
              <li key={id} className="flex gap-3">
                <time className="tabular-nums text-ink-soft" dateTime={at}>
                  {formatMoment(at, 'time', language)}
                </time>
                <span>
                  {t(`attendance:log.${kind}`, { name, number })}
                  {bySelf && <span className="text-ink-soft"> ({t('attendance:log.bySelf')})</span>}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  )
}
