import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Send } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { convocationPreview } from '~/domain/meetings/convocation/preview.queries.server'
import { paths } from '~/paths'
import { ConfirmButton } from '~/ui/confirm-button'
import { FormErrors } from '~/ui/fields/form-errors'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { MailToSend } from './mail-to-send'

interface Props {
  preview: Awaited<ReturnType<typeof convocationPreview>>
  lastResult?: SubmissionResult<string[]> | undefined
}

/** The convocation before it goes out: the mail, and who gets it. */
export const ConvocationPage = ({ preview, lastResult }: Props) => {
  const t = useT()
  const { meeting, recipients } = preview
  const obstacle = obstacleTo(preview, t)
  return (
    <MailToSend {...preview} title={t('convocation:send.title')} intro={t('convocation:send.intro')}>
      {lastResult?.error && <FormErrors errors={Object.values(lastResult.error).flatMap((errors) => errors ?? [])} />}
      {obstacle ?? (
        <Form method="post">
          <ConfirmButton
            look="primary"
            icon={Send}
            label={t('convocation:send.submit')}
            question={t('convocation:send.question', { title: meeting.title })}
            consequence={t('convocation:send.consequence', { count: recipients.length })}
            confirmLabel={t('convocation:send.confirm', { count: recipients.length })}
          />
        </Form>
      )}
    </MailToSend>
  )
}

/** What must be mended first, with the way there. */
const obstacleTo = ({ meeting, recipients, hasItems, isPast }: Props['preview'], t: ReturnType<typeof useT>): ReactNode => {
  if (!hasItems) return <Notice tone="warn" title={t('convocation:refusal.noItems')} actions={<LinkButton to={paths.agenda(meeting.id)}>{t('agenda:edit')}</LinkButton>} />
  if (isPast) return <Notice tone="warn" title={t('convocation:refusal.past')} actions={<LinkButton to={paths.editMeeting(meeting.id)}>{t('meetings:edit.title')}</LinkButton>} />
  return recipients.length === 0 ? <Notice tone="warn" title={t('convocation:refusal.nobody')} /> : null
}
