import { useT } from '~/core/i18n/use-t'
import type { LivePoll, LiveTurnout } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { useHydrated } from '~/ui/use-hydrated'
import { EntryForOthers } from './entry-for-others'
import { HandsEntry } from './hands-entry'
import { RollCall } from './roll-call'

interface Props {
  poll: LivePoll
  meetingId: string
  turnout: LiveTurnout | undefined
  may: { openPoll: boolean; enterVotes: boolean }
}

/** What chair and secretary write down in an open poll: hands, a roll call, or the vote of who has no device. */
export const VoteEntry = ({ poll, meetingId, turnout, may }: Props) => {
  const t = useT()
  const isHydrated = useHydrated()
  if (poll.method === 'showOfHands') return may.openPoll ? <HandsEntry poll={poll} meetingId={meetingId} /> : null
  if (!may.enterVotes || poll.visibility === 'secret') return null
  // A large table, or no JavaScript: one by one, on a page of its own.
  if (!isHydrated || !turnout?.seats)
    return (
      <p>
        <LinkButton to={paths.enterVote(meetingId, poll.id)}>{t('polls:entering.title')}</LinkButton>
      </p>
    )
  return poll.method === 'rollCall' ? <RollCall poll={poll} meetingId={meetingId} seats={turnout.seats} /> : <EntryForOthers poll={poll} meetingId={meetingId} seats={turnout.seats} />
}
