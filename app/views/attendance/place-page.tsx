import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { PlacePageData } from '~/domain/meetings/attendance/attendance.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { RecusalForms } from './recusal-forms'
import { SitterForm } from './sitter-form'

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
          {seat && (
            <Section title={t('attendance:sitter.title')} sub={t('attendance:sitter.text')} level={2}>
              <SitterForm seat={seat} usual={{ sitter: line.sitter, name: line.sitter === 'named' ? line.name : '' }} lastResult={lastResult} />
            </Section>
          )}
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
