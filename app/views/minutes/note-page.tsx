import { getFormProps } from '@conform-to/react'
import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { ActedMeeting } from '~/domain/meetings/minutes/minutes-acts.queries.server'
import type { correctMinutesSchema, returnMinutesSchema } from '~/domain/meetings/minutes/minutes.schema'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { FormActions } from '~/ui/fields/form-actions'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextArea } from '~/ui/fields/text-area'
import { LinkButton } from '~/ui/link-button'
import { PageHeader } from '~/ui/page-header'
import { type FormResult, useSchemaForm } from '../use-schema-form'

interface Props {
  meeting: ActedMeeting
  schema: typeof correctMinutesSchema | typeof returnMinutesSchema
  lastResult: FormResult
  words: { title: string; intro?: ReactNode; note: string; hint: string; submit: string }
}

/** An act on minutes that is explained in a few words. */
export const NotePage = ({ meeting, schema, lastResult, words }: Props) => {
  const t = useT()
  const language = useLanguage()
  const isBusy = useNavigation().state === 'submitting'
  const [form, fields] = useSchemaForm('toelichting', schema as z.ZodObject<{ note: typeof schema.shape.note }>, { lastResult })
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: meeting.title, to: paths.meeting(meeting.id) }, { label: t('minutes:title'), to: paths.minutes(meeting.id) }, { label: words.title }]} />}
        title={words.title}
        eyebrow={formatMoment(meeting.startsAt, 'date', language)}
        sub={words.intro}
      />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ note: words.note }} />
        <TextArea field={fields.note} label={words.note} hint={words.hint} rows={4} />
        <FormActions>
          <Button look="primary" pending={isBusy}>
            {words.submit}
          </Button>
          <LinkButton to={paths.minutes(meeting.id)} look="plain">
            {t('ui:cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </div>
  )
}
