import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { withdrawPollSchema } from '~/domain/meetings/polls/poll.schema'
import type { PollActPage } from '~/domain/meetings/polls/polls.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextArea } from '~/ui/fields/text-area'
import { LinkButton } from '~/ui/link-button'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { PollActFrame } from './poll-act-frame'

/** Takes back a poll that was opened by mistake, with the reason that the room reads. */
export const WithdrawPollPage = ({ page, lastResult }: { page: PollActPage; lastResult: FormResult }) => {
  const t = useT()
  const [form, fields] = useSchemaForm('intrekking', withdrawPollSchema, { lastResult })
  return (
    <PollActFrame page={page} title={t('polls:withdrawing.title')} sub={t('polls:withdrawing.sub')}>
      <Form method="post" action={paths.withdrawPoll(page.meeting.id, page.poll.id)} {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ reason: t('polls:withdrawing.reason') }} />
        <TextArea field={fields.reason} label={t('polls:withdrawing.reason')} hint={t('polls:withdrawing.reasonHint')} rows={2} />
        <FormActions>
          <Button look="destructive">{t('polls:withdrawing.submit')}</Button>
          <LinkButton to={paths.live(page.meeting.id)} look="plain">
            {t('polls:withdrawing.keep')}
          </LinkButton>
        </FormActions>
      </Form>
    </PollActFrame>
  )
}
