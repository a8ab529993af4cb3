import { ArrowRight, DoorOpen } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LiveAgendaItem, LivePoll, LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { ConfirmButton } from '~/ui/confirm-button'
import { ActForm } from './act-form'
import { nextLine, openPollsOf, remainingCount } from './room-facts'

/** The one next thing for who leads: open, go on, close the poll, close the meeting. */
export const LeaderBar = ({ view }: { view: LiveView }) => {
  const { meeting } = view
  if (meeting.status === 'convened') return <OpenMeeting meetingId={meeting.id} />
  const [poll] = openPollsOf(view)
  if (poll) return <ClosePoll view={view} poll={poll} />
  const next = nextLine(view)
  return next ? <NextItem view={view} next={next} /> : <CloseMeeting view={view} look="primary" />
}

const OpenMeeting = ({ meetingId }: { meetingId: string }) => {
  const t = useT()
  return (
    <ActForm action={paths.openMeeting(meetingId)}>
      {(isBusy) => (
        <Button look="primary" icon={DoorOpen} pending={isBusy}>
          {t('live:lead.open')}
        </Button>
      )}
    </ActForm>
  )
}

const ClosePoll = ({ view, poll }: { view: LiveView; poll: LivePoll }) => {
  const t = useT()
  const waiting = poll.seats - (view.turnout.find(({ pollId }) => pollId === poll.id)?.voted ?? 0)
  return (
    <ActForm action={paths.closePoll(view.meeting.id, poll.id)}>
      {(isBusy) =>
        waiting === 0 ? (
          <Button look="primary" pending={isBusy}>
            {t('live:lead.closePoll')}
          </Button>
        ) : (
          <ConfirmButton
            look="primary"
            label={t('live:lead.closePoll')}
            question={t('live:lead.closePollQuestion', { question: poll.question })}
            consequence={t('live:lead.closePollWaiting', { count: waiting })}
            confirmLabel={t('live:lead.closePoll')}
            pending={isBusy}
          />
        )
      }
    </ActForm>
  )
}

const NextItem = ({ view, next }: { view: LiveView; next: LiveAgendaItem }) => {
  const t = useT()
  const title = next.title ?? t('live:closedItem')
  const isFirst = !view.agenda.some(({ startedAt }) => startedAt !== null)
  return (
    <ActForm action={paths.enterItem(view.meeting.id, next.id)} className="min-w-0">
      {(isBusy) => (
        <Button look="primary" iconAfter={ArrowRight} pending={isBusy} aria-label={isFirst ? t('live:lead.firstNamed', { number: next.number, title }) : t('live:lead.nextNamed', { title })}>
          <span className="block max-w-[60vw] truncate sm:max-w-[24rem]">{isFirst ? t('live:lead.firstNamed', { number: next.number, title }) : t('live:lead.nextNamed', { title })}</span>
        </Button>
      )}
    </ActForm>
  )
}

/** Closing asks once, and says what was not dealt with. */
export const CloseMeeting = ({ view, look }: { view: LiveView; look: 'primary' | 'quiet' }) => {
  const t = useT()
  const remaining = remainingCount(view)
  return (
    <ActForm action={paths.closeMeeting(view.meeting.id)}>
      {(isBusy) => (
        <ConfirmButton
          look={look}
          label={t('live:lead.close')}
          question={t('live:lead.closeQuestion', { title: view.meeting.title })}
          consequence={
            <>
              {remaining > 0 && <strong className="block">{t('live:lead.closeRemaining', { count: remaining })}</strong>}
              {t('live:lead.closeText')}
            </>
          }
          confirmLabel={t('live:lead.close')}
          pending={isBusy}
        />
      )}
    </ActForm>
  )
}
