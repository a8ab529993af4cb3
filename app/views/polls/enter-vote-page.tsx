import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { enterVoteSchema } from '~/domain/meetings/polls/poll.schema'
import type { EntryPage } from '~/domain/meetings/polls/polls.queries.server'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { CheckboxGroup } from '~/ui/fields/checkbox-group'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { SelectField } from '~/ui/fields/select-field'
import { TextArea } from '~/ui/fields/text-area'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { PollActFrame } from './poll-act-frame'
import { useSay } from './use-say'

/** The secretary writes down what a seat votes: one after the other in a roll call, or one without a device. */
export const EnterVotePage = ({ page, lastResult }: { page: EntryPage; lastResult: FormResult }) => {
  const t = useT()
  const say = useSay()
  const { poll, meeting, seats, voted } = page
  const [next] = seats
  const [form, fields] = useSchemaForm(`invoer-${next?.seatId ?? ''}`, enterVoteSchema, { lastResult, ...(next && !next.isEntered && { defaultValue: { seatId: next.seatId } }) })
  const options = poll.options.map((option) => ({ value: option.key, label: optionWord(say, poll.method, option) }))
  const Choices = poll.maxChoices > 1 ? CheckboxGroup : RadioGroup
  const takesReasons = poll.method === 'consent' || poll.method === 'positions'
  return (
    <PollActFrame page={page} title={t('polls:entering.title')} sub={t('live:vote.turnoutText', { voted, count: poll.seatsPresent })}>
      {!next && <Notice tone="ok">{t('polls:entering.everybody')}</Notice>}
      {next && (
        <Form method="post" action={paths.enterVote(meeting.id, poll.id)} {...getFormProps(form)} className="grid gap-5">
          <FormErrors form={form} labels={{ seatId: t('polls:entering.seat'), choices: t('polls:entering.vote'), reason: t('polls:page.reason') }} />
          <SelectField
            field={fields.seatId}
            label={t('polls:entering.seat')}
            options={seats.map(({ seatId, name, organisationName, isEntered }) => ({
              value: seatId,
              label: [`${name}, ${organisationName}`, ...(isEntered ? [t('polls:entering.again')] : [])].join(' · '),
            }))}
            width="full"
          />
          <Choices field={fields.choices} legend={t('polls:entering.vote')} options={options} />
          {takesReasons && <TextArea field={fields.reason} label={t('polls:page.reason')} rows={2} />}
          <FormActions>
            <Button look="primary">{t('polls:entering.submit')}</Button>
            <LinkButton to={paths.live(meeting.id)} look="plain">
              {t('polls:page.back')}
            </LinkButton>
          </FormActions>
        </Form>
      )}
    </PollActFrame>
  )
}
