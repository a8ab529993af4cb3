import { Form } from '@remix-run/react'
import { CalendarPlus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { SubmissionPage } from '~/domain/meetings/submissions/submission.queries.server'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { LinkButton } from '~/ui/link-button'
import { Notice } from '~/ui/notice'
import { useMoments } from '../meetings/use-moments'

interface Props {
  submissionId: string
  agendas: SubmissionPage['agendas']
  isAccepted: boolean
}

/** Puts a submission on an agenda; the meeting it was meant for is chosen already. */
export const PlaceForm = ({ submissionId, agendas, isAccepted }: Props) => {
  const t = useT()
  const { date } = useMoments()
  const [first] = agendas
  if (!first) return <Notice tone="info" title={t('submissions:place.none')} actions={<LinkButton to={paths.newMeeting()}>{t('meetings:list.new')}</LinkButton>} />
  const label = ({ title, startsAt, status }: (typeof agendas)[number]) => `${title}, ${date(startsAt)}${status === 'convened' ? ` (${t('submissions:place.convened')})` : ''}`
  return (
    <Form method="post" action={paths.placeSubmission(submissionId)} className="flex flex-wrap items-end gap-x-4 gap-y-3" aria-label={t('submissions:place.title')}>
      <div className="min-w-0 flex-[1_1_18rem]">
        <SelectField field={plainField({ name: 'meetingId', value: first.id })} label={t('submissions:place.title')} options={agendas.map((agenda) => ({ value: agenda.id, label: label(agenda) }))} width="full" />
      </div>
      <Button look="primary" icon={CalendarPlus}>
        {isAccepted ? t('submissions:place.submitAccepted') : t('submissions:place.submit')}
      </Button>
    </Form>
  )
}
