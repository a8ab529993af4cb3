import { useRevalidator } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { LivePage } from '~/domain/meetings/live/live.queries.server'
import { applyChange, applyOwn, applyReceipt, type LiveState, type PendingVote } from './live-state'
import { newKey } from './new-key'
import { keepPending, readPending, withoutPoll, withoutVote, withVote } from './pending-votes'
import type { Notice } from '~/realtime/protocol'
import { ask, holdSocket, type LiveSocket } from './socket-client'
import { type Anchor, anchorAt } from './use-now'

/** `first`: not connected yet; `never`: no socket gets through; `lost`: it was there; `signedOut`: the session has ended. */
export type Connection = 'first' | 'connected' | 'lost' | 'never' | 'signedOut'

/** After this long without a first connection the page says so, and forms go the ordinary way. */
const patience = 5_000
/** An answer whose acknowledgement was lost is sent again after this. */
const resendAfter = 2_000

let followers = 0

/** Whether news of the meeting on this page comes over the socket at this moment: then it need not be loaded again. */
export const isFollowing = (): boolean => followers > 0

/** What of the page is followed. */
type Loaded = Pick<LivePage, 'viewerId' | 'revision' | 'now' | 'view' | 'own'>

const stateOf = ({ revision, view, own }: Omit<Loaded, 'viewerId' | 'now'>): LiveState => ({ revision, view, ownRevision: revision, own })

export interface Followed extends LiveState {
  viewerId: string
  connection: Connection
  /** The server's clock. */
  clock: Anchor
  pending: PendingVote[]
  /** A refused vote, in the server's words, by poll. */
  refusals: Record<string, string>
  vote: (vote: Omit<PendingVote, 'key'>) => void
  /** The answer to this poll goes another way. */
  forget: (pollId: string) => void
}

/** Follows a meeting from the state the page was loaded with. Votes wait here until the server has acknowledged them. */
export const useLiveMeeting = (page: Loaded, as: 'room' | 'screen'): Followed => {
  const meetingId = page.view.meeting.id
  const { viewerId } = page
  const [state, setState] = useState(() => stateOf(page))
  const [clock, setClock] = useState(() => anchorAt(page.now))
  const [connection, setConnection] = useState<Connection>('first')
  const [pending, setPending] = useState<PendingVote[]>([])
  const [refusals, setRefusals] = useState<Record<string, string>>({})
  const socket = useRef<LiveSocket>()
  const waiting = useRef<PendingVote[]>([])
  const known = useRef(state)
  const resend = useRef<(vote: PendingVote) => void>(() => {})
  const { revalidate } = useRevalidator()
  const reload = useRef(revalidate)
  reload.current = revalidate

  /** News comes faster than React renders: the ref is the truth, the state shows it. */
  const put = useCallback((next: LiveState) => {
    known.current = next
    setState(next)
  }, [])

  const keep = useCallback(
    (votes: PendingVote[]) => {
      waiting.current = votes
      keepPending({ meetingId, viewerId }, votes)
      setPending(votes)
    },
    [meetingId, viewerId],
  )

  const send = useCallback(
    async (vote: PendingVote): Promise<void> => {
      const isWaiting = () => waiting.current.some(({ key }) => key === vote.key)
      const open = socket.current
      if (!open?.connected || !isWaiting()) return
      try {
        const reply = await ask(open, 'vote:cast', vote)
        if (reply.ok) put(applyReceipt(known.current, reply.receipt, vote.reason))
        else if (isWaiting()) setRefusals((others) => ({ ...others, [vote.pollId]: reply.message }))
        keep(withoutVote(waiting.current, vote.key))
      } catch {
        setTimeout(() => resend.current(vote), resendAfter)
      }
    },
    [keep, put],
  )
  resend.current = (vote) => void send(vote)

  const vote = useCallback(
    (given: Omit<PendingVote, 'key'>) => {
      const answer = { ...given, key: newKey() }
      setRefusals((others) => Object.fromEntries(Object.entries(others).filter(([pollId]) => pollId !== given.pollId)))
      keep(withVote(waiting.current, answer))
      void send(answer)
    },
    [keep, send],
  )

  const forget = useCallback((pollId: string) => keep(withoutPoll(waiting.current, pollId)), [keep])

  useEffect(() => {
    if (connection !== 'connected') return
    followers += 1
    return () => {
      followers -= 1
    }
  }, [connection])

  // The page was loaded again: what it brings is newer than what came over the socket, or the same.
  useEffect(() => {
    if (page.revision <= known.current.revision) return
    put(stateOf(page))
    setClock(anchorAt(page.now))
  }, [page, put])

  useEffect(() => {
    keep(readPending({ meetingId, viewerId }))
    const held = holdSocket()
    let isGone = false
    const impatient = setTimeout(() => setConnection((now) => (now === 'first' ? 'never' : now)), patience)

    const join = async (open: LiveSocket): Promise<void> => {
      const before = known.current.ownRevision
      try {
        const reply = await ask(open, 'meeting:join', { meetingId, view: as })
        if (isGone) return
        // Not ours to follow any more: the page itself says why.
        if (!reply.ok) return reload.current()
        const now = known.current
        // News of one's own part may overtake the answer.
        const own = now.ownRevision !== before && now.ownRevision > reply.own.revision ? now : { ownRevision: reply.own.revision, own: reply.own.own }
        put({ revision: reply.revision, view: reply.view, ownRevision: own.ownRevision, own: own.own })
        setClock(anchorAt(reply.now))
        setConnection('connected')
        for (const answer of waiting.current) void send(answer)
      } catch {
        if (!isGone && open.connected) void join(open)
      }
    }
    const listen = (open: LiveSocket) => {
      const onConnect = () => void join(open)
      const onChanged = (notice: Notice<'meeting:changed' | 'meeting:amended'>) => {
        if (notice.meetingId !== meetingId) return
        const next = applyChange(known.current, notice)
        if (next) put(next)
        else void join(open)
      }
      const onOwn: Parameters<typeof open.on<'meeting:own'>>[1] = (notice) => {
        if (notice.meetingId === meetingId) put(applyOwn(known.current, notice))
      }
      const onDisconnect = () => setConnection((now) => (now === 'signedOut' ? now : 'lost'))
      const onError = (error: Error) => setConnection((now) => (error.message === 'signIn' ? 'signedOut' : now === 'connected' ? 'lost' : now))
      const onEnded = () => setConnection('signedOut')
      open.on('connect', onConnect).on('meeting:changed', onChanged).on('meeting:amended', onChanged).on('meeting:own', onOwn).on('session:ended', onEnded)
      open.on('disconnect', onDisconnect).on('connect_error', onError)
      if (open.connected) onConnect()
      return () => {
        open.off('connect', onConnect).off('meeting:changed', onChanged).off('meeting:amended', onChanged).off('meeting:own', onOwn).off('session:ended', onEnded)
        open.off('disconnect', onDisconnect).off('connect_error', onError)
        if (open.connected) void ask(open, 'meeting:leave', { meetingId }).catch(() => undefined)
      }
    }
    let stop: (() => void) | undefined
    const start = async () => {
      const open = await held.socket
      if (isGone) return
      socket.current = open
      stop = listen(open)
    }
    void start()
    return () => {
      isGone = true
      clearTimeout(impatient)
      stop?.()
      socket.current = undefined
      held.release()
    }
  }, [meetingId, viewerId, as, keep, put, send])

  return { ...state, viewerId, connection, clock, pending, refusals, vote, forget }
}
