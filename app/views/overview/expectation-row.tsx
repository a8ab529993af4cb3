import type { Expectation, MeetingTask } from '~/domain/meetings/overview/expectation'
import { paths } from '~/paths'
import { useT } from '~/core/i18n/use-t'
import { DateTile } from '~/ui/date-tile'
import { LinkButton } from '~/ui/link-button'
import { ListRow } from '~/ui/list-row'
import { ActionChip, MeetingChip } from './expectation-chips'
import { SubmissionRow } from './submission-row'
import { useMeetingWords } from './meeting-words'

interface Props {
  expectation: Expectation
  now: Date
  isFirst: boolean
}

const destination: Record<MeetingTask, (meetingId: string) => string> = {
  join: paths.live,
  open: paths.live,
  attend: paths.live,
  answer: paths.meeting,
  prepare: paths.agenda,
  write: paths.minutes,
  approve: paths.minutes,
  publish: paths.minutes,
}

/** One thing that is expected: its day, what it is, the facts, and the button that does it. Only the first button is brick. */
export const ExpectationRow = ({ expectation, now, isFirst }: Props) => {
  const t = useT()
  const words = useMeetingWords(now)
  const look = isFirst ? 'primary' : 'quiet'
  if (expectation.task === 'act') {
    const { action } = expectation
    return (
      <ListRow
        level={2}
        lead={<DateTile date={action.dueOn} />}
        title={<span lang="nl">{action.description}</span>}
        meta={action.decisionNumber ? t('overview:act.fromDecision', { number: action.decisionNumber }) : t('overview:act.assigned')}
        chips={<ActionChip dueOn={action.dueOn} now={now} />}
        action={
          <LinkButton to={paths.actions()} look={look} aria-label={t('overview:act.buttonNamed', { description: action.description })}>
            {t('overview:act.button')}
          </LinkButton>
        }
      />
    )
  }
  if (expectation.task === 'decide' || expectation.task === 'mend' || expectation.task === 'handIn') return <SubmissionRow expectation={expectation} look={look} />
  const { task, meeting } = expectation
  const to = destination[task](meeting.id)
  return (
    <ListRow
      level={2}
      lead={<DateTile date={meeting.startsAt} />}
      title={words.title(task, meeting)}
      to={to}
      meta={words.facts(task, meeting)}
      chips={<MeetingChip task={task} />}
      action={
        <LinkButton to={to} look={look}>
          {t(`overview:${task}.button`)}
        </LinkButton>
      }
    />
  )
}
