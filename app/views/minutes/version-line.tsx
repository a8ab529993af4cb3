import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { MinutesPageData } from '~/domain/meetings/minutes/minutes-page.queries.server'
import { Chip } from '~/ui/chip'

/** One approved version: when, by whom, whether everybody can read it, what it corrects, and its fingerprint. */
export const VersionLine = ({ version }: { version: MinutesPageData['versions'][number] }) => {
  const t = useT()
  const language = useLanguage()
  const date = (moment: Date) => formatMoment(moment, 'date', language)
  return (
    <div className="min-w-0 flex-[1_1_20rem]">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-lg">{t('minutes:versions.number', { version: version.version })}</h3>
        <Chip tone={version.publishedAt ? 'ok' : 'neutral'}>
          {version.publishedAt ? t('minutes:versions.published', { date: date(version.publishedAt) }) : t('minutes:versions.unpublished')}
        </Chip>
      </div>
      <p className="text-ink-soft">{t('minutes:versions.approved', { date: date(version.approvedAt), name: version.approvedBy })}</p>
      {version.correctionNote && <p>{t('minutes:versions.correction', { note: version.correctionNote })}</p>}
      <p className="mt-1 text-xs text-ink-soft">
        {t('minutes:versions.hash')}: <code className="break-all font-mono">{version.sha256}</code>
      </p>
    </div>
  )
}
