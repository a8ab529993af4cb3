import { withDifference } from '~/domain/meetings/live/difference'
import type { LiveOwn, LiveRows, LiveView } from '~/domain/meetings/live/live-view'
import type { Notice } from '~/realtime/protocol'

/** What a page knows of a meeting it follows. */
export interface LiveState {
  revision: number
  view: LiveView
  ownRevision: number
  own: LiveOwn
}

/** An answer given that the server has not acknowledged yet. It is sent again, with the same key, until it is. */
export interface PendingVote {
  pollId: string
  /** Without one, for all the seats the person holds. */
  seatId?: string
  choices: string[]
  reason?: string
  key: string
}

/** Puts changed sections and rows in their place. @returns null when a change was missed: then the whole state must be asked. */
export const applyChange = (state: LiveState, { previous, revision, ...difference }: Notice<'meeting:changed'> & { rows?: LiveRows }): LiveState | null => {
  if (revision <= state.revision) return state
  if (previous !== state.revision) return null
  const { sections, rows = {} } = difference
  return { ...state, revision, view: withDifference(state.view, { sections, rows }) }
}

export const applyOwn = (state: LiveState, { revision, own }: Pick<Notice<'meeting:own'>, 'revision' | 'own'>): LiveState =>
  revision < state.ownRevision ? state : { ...state, ownRevision: revision, own }

/** What the server acknowledged, before its own news of it arrives. */
export const applyReceipt = (state: LiveState, { pollId, key, choices, at, ballots }: { pollId: string; key: string; choices: string[]; at: string; ballots: { seatId: string }[] }, reason = ''): LiveState => {
  const seatIds = new Set(ballots.map(({ seatId }) => seatId))
  const others = state.own.votes.filter((vote) => vote.pollId !== pollId || !seatIds.has(vote.seatId))
  return { ...state, own: { ...state.own, votes: [...others, ...[...seatIds].map((seatId) => ({ pollId, seatId, choices, reason, isEntered: false, key, at }))] } }
}
