import { useRevalidator } from '@remix-run/react'
import type { LivePage } from '~/domain/meetings/live/live.queries.server'
import { useModulesAtHand } from '~/ui/line/modules-at-hand'
import { useKeptActs } from './use-kept-acts'
import { useLiveMeeting } from './use-live-meeting'

/** A page from which a meeting is followed and acted in: its state, and the way to do something. */
export const useFollowedPage = (page: LivePage) => {
  const room = useLiveMeeting(page, 'room')
  useModulesAtHand(room.connection === 'connected')
  const { revalidate } = useRevalidator()
  const acts = useKeptActs({ meetingId: page.view.meeting.id, viewerId: page.viewerId, connection: room.connection, onUnfollowed: revalidate })
  return { room, acts }
}
