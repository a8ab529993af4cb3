import { getFormProps, type SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { PlacePageData } from '~/domain/meetings/attendance/attendance.queries.server'
import { sitterSchema } from '~/domain/meetings/attendance/attendance.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormErrors } from '~/ui/fields/form-errors'
import { RadioGroup } from '~/ui/fields/radio-group'
import { TextField } from '~/ui/fields/text-field'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { useSchemaForm } from '../use-schema-form'
import { RecusalForms } from './recusal-forms'

interface Props {
  page: PlacePageData
  lastResult?: SubmissionResult<string[]> | undefined
}

/** The place of one person: who sits there, from which items they stay away, whether they are excused. */
export const PlacePage = ({ page, lastResult }: Props) => {
  const t = useT()
  const { meeting, line, seat } = page
  return (
    <div className="max-w-[46rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={line.name} />} eyebrow={seat?.organisation} title={t('attendance:place.title', { name: line.name })} />
      {!meeting.isRunning ? (
        <Notice tone="info">{t('live:refusal.notRunning')}</Notice>
      ) : (
        <>
          {seat && <SitterForm page={page} seat={seat} lastResult={lastResult} />}
          {seat && <RecusalForms page={page} />}
          {!line.isPresent && <ExcusedForm page={page} />}
        </>
      )}
      <p className="mt-10">
        <TextLink to={paths.attendance(meeting.id)}>{t('attendance:place.back')}</TextLink>
      </p>
    </div>
  )
}

const SitterForm = ({ page: { line }, seat, lastResult }: Props & { seat: NonNullable<PlacePageData['seat']> }) => {
  const t = useT()
  const [form, fields] = useSchemaForm('zetel', sitterSchema, { lastResult, defaultValue: { sitter: line.sitter, name: line.sitter === 'named' ? line.name : '' } })
  const options = [
    ...(seat.holder ? [{ value: 'holder', label: t('attendance:sitter.holder', { name: seat.holder }) }] : []),
    ...(seat.substitute ? [{ value: 'substitute', label: t('attendance:sitter.substitute', { name: seat.substitute }) }] : []),
    { value: 'named', label: t('attendance:sitter.named'), hint: t('attendance:sitter.namedHint') },
  ]
  return (
    <Section title={t('attendance:sitter.title')} sub={t('attendance:sitter.text')} level={2}>
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormErrors form={form} labels={{ sitter: t('attendance:sitter.legend'), name: t('attendance:sitter.name') }} />
        <RadioGroup field={fields.sitter} legend={t('attendance:sitter.legend')} options={options} />
        <TextField field={fields.name} label={t('attendance:sitter.name')} autoComplete="off" />
        <div>
          <Button look="primary">{t('attendance:sitter.submit')}</Button>
        </div>
      </Form>
    </Section>
  )
}

const ExcusedForm = ({ page: { meeting, line } }: Props) => {
  const t = useT()
  return (
    <Section title={t('attendance:group.excused')} sub={t('attendance:place.excuseText')} level={2}>
      <Form method="post" action={paths.excused(meeting.id, line.id)}>
        <input type="hidden" name="isExcused" value={String(!line.isExcused)} />
        <input type="hidden" name="from" value="aanwezigheid" />
        <Button>{line.isExcused ? t('attendance:place.unexcuse') : t('attendance:place.excuse')}</Button>
      </Form>
    </Section>
  )
}
