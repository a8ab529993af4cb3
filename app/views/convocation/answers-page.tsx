import { Form } from '@remix-run/react'
import { Bell } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { answersOf } from '~/domain/meetings/convocation/convocation.queries.server'
import { paths } from '~/paths'
import { ConfirmButton } from '~/ui/confirm-button'
import { DataTable } from '~/ui/data-table'
import { EmptyState } from '~/ui/empty-state'
import { PageHeader } from '~/ui/page-header'
import { PersonLine } from '~/ui/person-line'
import { useInvitations } from '../live/use-invitations'
import { MeetingCrumbs } from '../meetings/meeting-crumbs'
import { useMoments } from '../meetings/use-moments'
import { AnswerChip } from './answer-chip'
import { AnswerCounts } from './answer-counts'

type Answers = Awaited<ReturnType<typeof answersOf>>
type Row = Answers['invitees'][number]

/** Who comes: the answers as they come in, and a reminder for who is silent. */
export const AnswersPage = ({ meeting, invitees, mayRemind, toRemind }: Answers) => {
  const t = useT()
  const { fullDate } = useMoments()
  useInvitations(`meeting:${meeting.id}`)
  const count = (answer: Row['answer']) => invitees.filter((invitee) => invitee.answer === answer).length
  return (
    <>
      <PageHeader
        above={<MeetingCrumbs meeting={meeting} here={t('convocation:answers.title')} />}
        eyebrow={meeting.body}
        title={t('convocation:answers.title')}
        sub={`${meeting.title}, ${fullDate(meeting.startsAt)}`}
        actions={
          mayRemind &&
          toRemind > 0 && (
            <Form method="post" action={paths.reminder(meeting.id)}>
              <ConfirmButton
                look="quiet"
                icon={Bell}
                label={t('convocation:remind.submit')}
                question={t('convocation:remind.question', { count: toRemind })}
                consequence={t('convocation:remind.consequence')}
                confirmLabel={t('convocation:remind.confirm')}
              />
            </Form>
          )
        }
      />
      {invitees.length === 0 ? (
        <EmptyState title={t('convocation:answers.none')}>{t('convocation:answers.noneText')}</EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="xl:order-last">
            <AnswerCounts present={count('present')} excused={count('excused')} substituted={count('substituted')} none={count(null)} total={invitees.length} />
          </div>
          <AnswerTable rows={invitees} />
        </div>
      )}
    </>
  )
}

const AnswerTable = ({ rows }: { rows: Row[] }) => {
  const t = useT()
  return (
    <DataTable
      caption={t('convocation:answers.title')}
      captionHidden
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { id: 'person', header: t('convocation:answers.person'), rowHeader: true, cell: ({ person, organisation }) => <PersonLine name={person.name} detail={organisation.name} /> },
        { id: 'answer', header: t('convocation:answers.answer'), cell: (row) => <AnswerCell row={row} /> },
        { id: 'when', header: t('convocation:answers.when'), cell: (row) => <WhenCell row={row} /> },
      ]}
    />
  )
}

const AnswerCell = ({ row: { answer, substituteName, remark, isFromBefore } }: { row: Row }) => {
  const t = useT()
  return (
    <div className="grid justify-items-start gap-1 max-sm:justify-items-end max-sm:text-right">
      <AnswerChip answer={answer} />
      {substituteName && <span>{t('convocation:byWhom', { name: substituteName })}</span>}
      {remark && <span className="whitespace-pre-line text-ink-soft">{remark}</span>}
      {isFromBefore && <span className="text-sm text-sand">{t('convocation:answers.fromBefore')}</span>}
    </div>
  )
}

const WhenCell = ({ row: { answeredAt, remindedAt, sentAt } }: { row: Row }) => {
  const t = useT()
  const { dateTime } = useMoments()
  if (answeredAt) return <>{dateTime(answeredAt)}</>
  if (remindedAt) return <span className="text-ink-soft">{t('convocation:answers.remindedAt', { moment: dateTime(remindedAt) })}</span>
  return <span className="text-ink-soft">{sentAt ? t('convocation:answers.sentAt', { moment: dateTime(sentAt) }) : t('convocation:answers.notSentYet')}</span>
}
