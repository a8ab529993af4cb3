import { Download, FilePenLine } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { MinutesPageData } from '~/domain/meetings/minutes/minutes-page.queries.server'
import { paths } from '~/paths'
import { Disclosure } from '~/ui/disclosure'
import { LinkButton } from '~/ui/link-button'
import { Section } from '~/ui/section'
import { VersionLine } from './version-line'

interface Props {
  meetingId: string
  versions: MinutesPageData['versions']
  mayCorrect: boolean
}

/** Every approved version, newest first, with its fingerprint and file; and the way to correct a mistake. */
export const MinutesVersions = ({ meetingId, versions, mayCorrect }: Props) => {
  const t = useT()
  return (
    <Section title={t('minutes:versions.title')} sub={t('minutes:versions.hashHint')}>
      <ol className="border-b border-line">
        {versions.map((version) => (
          <li key={version.version} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-t border-line py-4">
            <VersionLine version={version} />
            <LinkButton to={paths.minutesFile(meetingId, version.version)} reloadDocument icon={Download} size="small">
              {t('minutes:versions.download', { version: version.version })}
            </LinkButton>
          </li>
        ))}
      </ol>
      {mayCorrect && (
        <div className="mt-3">
          <Disclosure summary={t('minutes:act.correctTitle')}>
            <p className="mb-3 max-w-[40rem]">{t('minutes:act.correctText')}</p>
            <LinkButton to={paths.correctMinutes(meetingId)} icon={FilePenLine}>
              {t('minutes:act.correct')}
            </LinkButton>
          </Disclosure>
        </div>
      )}
    </Section>
  )
}
