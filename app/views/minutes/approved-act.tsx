import { Form } from '@remix-run/react'
import { Globe } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { MinutesPageData } from '~/domain/meetings/minutes/minutes-page.queries.server'
import { paths } from '~/paths'
import { ConfirmButton } from '~/ui/confirm-button'
import { LinkButton } from '~/ui/link-button'

/** Approved: publish it. Published: see it as everybody does. */
export const ApprovedAct = ({ page: { meeting, stage, may, versions } }: { page: MinutesPageData }) => {
  const t = useT()
  const isSomethingPublished = versions.some(({ publishedAt }) => publishedAt)
  return (
    <div className="grid gap-4">
      <p>{stage === 'approved' ? t('minutes:page.approvedText') : t('minutes:page.publishedText')}</p>
      <div className="flex flex-wrap gap-2.5">
        {may.publish && (
          <Form method="post" action={paths.publishMinutes(meeting.id)}>
            <ConfirmButton
              look="primary"
              icon={Globe}
              label={t('minutes:act.publish')}
              question={t('minutes:act.publishQuestion')}
              consequence={meeting.isPublic ? t('minutes:act.publishConsequence') : t('minutes:act.publishConsequenceClosed')}
              confirmLabel={t('minutes:act.publish')}
            />
          </Form>
        )}
        {isSomethingPublished && (
          <LinkButton to={paths.publicMeeting(meeting.id)} icon={Globe} reloadDocument>
            {t('minutes:page.toPublic')}
          </LinkButton>
        )}
      </div>
    </div>
  )
}
