import { getFormProps, type SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { AnnouncePageData } from '~/domain/meetings/attendance/attendance.queries.server'
import { announceSchema } from '~/domain/meetings/attendance/attendance.schema'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FormErrors } from '~/ui/fields/form-errors'
import { TextField } from '~/ui/fields/text-field'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { useSchemaForm } from '../use-schema-form'

interface Props {
  page: AnnouncePageData
  lastResult?: SubmissionResult<string[]> | undefined
}

/** "Ik ben er", from one's own phone. */
export const AnnouncePage = ({ page: { meeting, places }, lastResult }: Props) => {
  const t = useT()
  const [form, fields] = useSchemaForm('aanmelding', announceSchema, { lastResult })
  const isThere = places.length > 0 && places.every(({ isPresent }) => isPresent)
  return (
    <div className="max-w-[30rem]">
      <PageHeader above={<MeetingCrumbs meeting={meeting} here={t('attendance:announce.title')} />} title={t('attendance:announce.title')} sub={t('attendance:announce.text')} />
      {isThere ? (
        <Notice tone="ok" actions={<LinkButton to={paths.live(meeting.id)}>{t('attendance:announce.room')}</LinkButton>}>
          {t('attendance:announce.already')}
        </Notice>
      ) : !meeting.isRunning ? (
        <Notice tone="info">{t('attendance:refusal.notRunning')}</Notice>
      ) : (
        <Form method="post" {...getFormProps(form)} className="grid gap-5">
          <FormErrors form={form} labels={{ code: t('attendance:announce.code') }} />
          <TextField field={fields.code} label={t('attendance:announce.code')} hint={t('attendance:announce.codeHint')} inputMode="numeric" autoComplete="one-time-code" width="short" />
          <Button look="primary" size="large" full>
            {t('attendance:announce.submit')}
          </Button>
        </Form>
      )}
    </div>
  )
}
