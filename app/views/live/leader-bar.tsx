import { ArrowRight, DoorOpen, Gavel, Hand } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { type NextAct, nextAct, nextLine, remainingCount } from '~/domain/meetings/running/next-act'
import type { LiveAgendaItem, LivePoll, LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { ConfirmButton } from '~/ui/confirm-button'
import { LinkButton } from '~/ui/link-button'
import { useHydrated } from '~/ui/use-hydrated'
import { ActForm } from './act-form'
import { EnterItem } from './enter-item'
import { FloorActs } from './floor-acts'
import { handsAnchor } from './hands-entry'
import { QuickHands } from './quick-hands'
import { perform } from './use-room-keys'

/** The one next thing for who leads, and beside it what is one step away: the floor, and going on. */
export const LeaderBar = ({ view }: { view: LiveView }) => {
  const next = nextAct(view)
  if (!next) return null
  const line = next.kind === 'enter' ? undefined : nextLine(view)
  const isVoting = next.kind === 'closePoll'
  return (
    <>
      <div data-act="next" className="contents">
        <Due view={view} next={next} />
      </div>
      {view.meeting.status === 'running' && <FloorActs view={view} />}
      {view.meeting.status === 'running' && <QuickHands view={view} />}
      {view.meeting.status === 'running' && line && !isVoting && <NextItem view={view} line={line} look="quiet" />}
    </>
  )
}

const Due = ({ view, next }: { view: LiveView; next: NextAct }) => {
  if (next.kind === 'open') return <OpenMeeting meetingId={view.meeting.id} />
  if (next.kind === 'closePoll' && next.poll.method === 'showOfHands') return <CountHands poll={next.poll} />
  if (next.kind === 'closePoll') return <ClosePoll view={view} poll={next.poll} waiting={next.waiting} />
  if (next.kind === 'record') return <Record view={view} line={next.line} />
  if (next.kind === 'enter') return <NextItem view={view} line={next.line} look="primary" isFirst={next.isFirst} />
  return <CloseMeeting view={view} look="primary" />
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

/** A show of hands closes with its counts: they stand in the middle of the room. */
const CountHands = ({ poll }: { poll: LivePoll }) => {
  const t = useT()
  return (
    <LinkButton look="primary" icon={Hand} to={`#${handsAnchor(poll.id)}`} reloadDocument>
      {t('polls:counting.title')}
    </LinkButton>
  )
}

const ClosePoll = ({ view, poll, waiting }: { view: LiveView; poll: LivePoll; waiting: number }) => {
  const t = useT()
  return (
    <ActForm action={paths.closePoll(view.meeting.id, poll.id)}>
      {(isBusy) =>
        waiting <= 0 ? (
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

/** What was voted is recorded: as a decision where one is to be taken, else as the outcome. */
const Record = ({ view, line }: { view: LiveView; line: LiveAgendaItem }) => {
  const t = useT()
  const isHydrated = useHydrated()
  const isDecision = line.kind === 'decision' || line.kind === 'advice'
  const words = isDecision ? t('live:record.addDecision') : t('live:lead.recordOutcome')
  if (!isHydrated)
    return (
      <LinkButton look="primary" icon={Gavel} to={isDecision ? paths.newDecision(view.meeting.id, line.id) : paths.itemOutcome(view.meeting.id, line.id)}>
        {words}
      </LinkButton>
    )
  return (
    <Button type="button" look="primary" icon={Gavel} onClick={() => perform(isDecision ? 'decision' : 'outcome')}>
      {words}
    </Button>
  )
}

interface NextItemProps {
  view: LiveView
  line: LiveAgendaItem
  look: 'primary' | 'quiet'
  isFirst?: boolean
}

const NextItem = ({ view, line, look, isFirst = false }: NextItemProps) => {
  const t = useT()
  const title = line.title ?? t('live:closedItem')
  const words = isFirst ? t('live:lead.firstNamed', { number: line.number, title }) : t('live:lead.nextNamed', { title })
  return (
    <EnterItem view={view} line={line} className="min-w-0 max-sm:basis-full!">
      {(isBusy) => (
        <Button look={look} iconAfter={ArrowRight} pending={isBusy} aria-label={words} data-act="go">
          <span className="block max-w-[60vw] truncate sm:max-w-[15rem] lg:max-w-[18rem] xl:max-w-[24rem]">{words}</span>
        </Button>
      )}
    </EnterItem>
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
