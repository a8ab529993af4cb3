import { useT } from '~/core/i18n/use-t'
import type { PublicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { paths } from '~/paths'
import { Notice } from '~/ui/notice'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import { Sheet } from '~/ui/sheet'
import { TextLink } from '~/ui/text-link'
import { MinutesHead } from '../minutes/minutes-head'
import { MinutesText } from '../minutes/minutes-text'
import { AboutMinutes } from './about-minutes'
import { AttachmentLinks } from './attachment-links'

interface Props {
  found: PublicMeeting
  minutes: NonNullable<PublicMeeting['minutes']>
}

/** The minutes as they were approved, on paper; what they are and how to check them stands at their end. */
export const PublishedMinutes = ({ found, minutes }: Props) => {
  const t = useT()
  const { meeting, versions, agenda } = found
  const newest = versions[0]!
  const attachments = agenda?.flatMap((item) => item.attachments) ?? []
  return (
    <>
      {minutes.version !== newest.version && (
        <div className="mb-5">
          <Notice tone="warn" live="off" title={t('publication:minutes.older', { version: minutes.version })}>
            <TextLink to={paths.publicMeeting(meeting.id)}>{t('publication:minutes.toNewest', { version: newest.version })}</TextLink>
          </Notice>
        </div>
      )}
      <Sheet>
        <article lang="nl">
          <MinutesHead meeting={minutes.content.meeting} approval={minutes.content} />
          <Prose>
            <MinutesText sections={minutes.content.sections} decisionTo={paths.publicDecision} />
          </Prose>
        </article>
        <AboutMinutes meetingId={meeting.id} minutes={minutes} versions={versions} />
      </Sheet>
      {attachments.length > 0 && (
        <div className="mt-10">
          <Section title={t('publication:minutes.attachments')}>
            <AttachmentLinks meetingId={meeting.id} attachments={attachments} />
          </Section>
        </div>
      )}
    </>
  )
}
