import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { PublicMeeting } from '~/domain/publication/public-meeting.queries.server'
import { DescriptionList } from '~/ui/description-list'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { PublicAgenda } from './public-agenda'

/** A public meeting without published minutes: when and where, its open agenda, and what to expect. */
export const ComingMeeting = ({ found }: { found: PublicMeeting }) => {
  const t = useT()
  const language = useLanguage()
  const { meeting, agenda } = found
  const isHeld = meeting.status === 'minutes' || meeting.status === 'approved'
  return (
    <>
      <PageHeader eyebrow={meeting.body.name === meeting.title ? t('publication:meeting.public') : meeting.body.name} title={<span lang="nl">{meeting.title}</span>}>
        <DescriptionList
          items={[
            { term: t('publication:meeting.when'), detail: `${formatMoment(meeting.startsAt, 'fullDate', language)}, ${t('publication:at', { time: formatMoment(meeting.startsAt, 'time', language) })}` },
            { term: t('publication:meeting.where'), detail: meeting.place },
          ]}
        />
      </PageHeader>
      {meeting.status === 'cancelled' ? (
        <Notice tone="warn" title={t('publication:meeting.cancelled')} live="off">
          {t('publication:meeting.cancelledText')}
        </Notice>
      ) : (
        <Notice tone="info" live="off">
          {isHeld ? t('publication:meeting.heldText') : meeting.status === 'running' ? t('publication:meeting.runningText') : t('publication:meeting.welcome')}
        </Notice>
      )}
      {agenda && (
        <div className="mt-10">
          <Section title={t('publication:meeting.agenda')} sub={t('publication:meeting.agendaSub')}>
            <PublicAgenda meetingId={meeting.id} agenda={agenda} />
          </Section>
        </div>
      )}
    </>
  )
}
