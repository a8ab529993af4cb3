import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { Send } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { changePreview } from '~/domain/meetings/convocation/preview.queries.server'
import { ConfirmButton } from '~/ui/confirm-button'
import { FormErrors } from '~/ui/fields/form-errors'
import { Notice } from '~/ui/notice'
import { MailToSend } from './mail-to-send'

interface Props {
  preview: Awaited<ReturnType<typeof changePreview>>
  lastResult?: SubmissionResult<string[]> | undefined
}

/** The notice of change before it goes out. */
export const ChangePage = ({ preview, lastResult }: Props) => {
  const t = useT()
  const { meeting, recipients, hasChanges } = preview
  return (
    <MailToSend {...preview} title={t('convocation:change.title')} intro={t('convocation:change.intro')}>
      {lastResult?.error && <FormErrors errors={Object.values(lastResult.error).flatMap((errors) => errors ?? [])} />}
      {hasChanges ? (
        <Form method="post">
          <ConfirmButton
            look="primary"
            icon={Send}
            label={t('convocation:change.submit')}
            question={t('convocation:change.question', { title: meeting.title })}
            consequence={t('convocation:change.consequence', { count: recipients.length })}
            confirmLabel={t('convocation:send.confirm', { count: recipients.length })}
          />
        </Form>
      ) : (
        <Notice tone="info" title={t('convocation:refusal.nothingChanged')} />
      )}
    </MailToSend>
  )
}
