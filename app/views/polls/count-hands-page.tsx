import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { countHandsSchema } from '~/domain/meetings/polls/poll.schema'
import type { PollActPage } from '~/domain/meetings/polls/polls.queries.server'
import { optionWord } from '~/domain/meetings/polls/result-words'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FieldRow } from '~/ui/fields/field-row'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { type FormResult, useSchemaForm } from '../use-schema-form'
import { PollActFrame } from './poll-act-frame'
import { useSay } from './use-say'

/** The hands that were raised, as the secretary counted them: with that the poll closes. */
export const CountHandsPage = ({ page, lastResult }: { page: PollActPage; lastResult: FormResult }) => {
  const t = useT()
  const say = useSay()
  const { poll, meeting } = page
  const [form, fields] = useSchemaForm('telling', countHandsSchema, { lastResult })
  const words = poll.options.map((option) => ({ key: option.key as 'for' | 'against' | 'abstain', label: optionWord(say, poll.method, option) }))
  return (
    <PollActFrame page={page} title={t('polls:counting.title')} sub={t('polls:counting.present', { count: poll.seatsPresent })}>
      <Form method="post" action={paths.countHands(meeting.id, poll.id)} {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={Object.fromEntries(words.map(({ key, label }) => [key, label]))} />
        <FieldRow>
          {words.map(({ key, label }) => (
            <TextField key={key} field={fields[key]} label={label} inputMode="numeric" width="short" autoComplete="off" />
          ))}
        </FieldRow>
        {poll.tieRule === 'chairDecides' && (
          <RadioGroup field={fields.chair} legend={t('polls:counting.chair')} options={words.filter(({ key }) => key !== 'abstain').map(({ key, label }) => ({ value: key, label }))} look="row" />
        )}
        <FormActions>
          <Button look="primary">{t('polls:counting.submit')}</Button>
          <LinkButton to={paths.live(meeting.id)} look="plain">
            {t('polls:page.back')}
          </LinkButton>
        </FormActions>
      </Form>
    </PollActFrame>
  )
}
