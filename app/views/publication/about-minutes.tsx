import { Download } from 'lucide-react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PublicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { DescriptionList } from '~/ui/description-list'
import { TextLink } from '~/ui/text-link'

type Version = PublicMeeting['versions'][number]

interface Props {
  meetingId: string
  minutes: Version
  versions: Version[]
}

/** Which version this is, when it was approved and published, its fingerprint, and the versions beside it. */
export const AboutMinutes = ({ meetingId, minutes, versions }: Props) => {
  const t = useT()
  const language = useLanguage()
  const date = (moment: Date | null) => (moment ? formatMoment(moment, 'date', language) : '')
  return (
    <footer className="mt-14 grid gap-4 border-t border-line pt-6 text-sm">
      <h2 className="text-lg">{t('publication:minutes.about')}</h2>
      <DescriptionList
        wide
        items={[
          { term: t('publication:minutes.version'), detail: String(minutes.version) },
          ...(minutes.correctionNote ? [{ term: t('publication:minutes.corrected'), detail: <span lang="nl">{minutes.correctionNote}</span> }] : []),
          { term: t('publication:minutes.approved'), detail: date(minutes.approvedAt) },
          { term: t('publication:minutes.published'), detail: date(minutes.publishedAt) },
          { term: t('publication:minutes.fingerprint'), detail: <code className="break-all font-mono text-xs">{minutes.publicSha256}</code> },
        ]}
      />
      <p className="text-ink-soft print:hidden">{t('publication:minutes.fingerprintText')}</p>
      <p className="print:hidden">
        <LinkButton to={paths.publicMinutesFile(meetingId, minutes.version)} reloadDocument icon={Download} size="small">
          {t('publication:minutes.download')}
        </LinkButton>
      </p>
      {versions.length > 1 && (
        <div className="print:hidden">
          <h3 className="text-md">{t('publication:minutes.versions')}</h3>
          <ul className="mt-2 grid gap-1.5">
            {versions.map((version) => (
              <li key={version.version}>
                {version.version === minutes.version ? (
                  <strong>{t('publication:minutes.thisVersion', { version: version.version, date: date(version.publishedAt) })}</strong>
                ) : (
                  <TextLink to={paths.publicMeeting(meetingId, version.version)}>{t('publication:minutes.otherVersion', { version: version.version, date: date(version.publishedAt) })}</TextLink>
                )}
                {version.correctionNote && <span lang="nl"> {version.correctionNote}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </footer>
  )
}
