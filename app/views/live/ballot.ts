import type { LivePoll } from '~/domain/meetings/live/live-view'
import type { Answerable } from './answerables'
import type { Connection } from './use-live-meeting'

/** What every way of answering needs to know. */
export interface Ballot {
  poll: LivePoll
  meetingId: string
  /** Where the form goes when it is not one's own vote: an entry. */
  action?: string
  one: Answerable
  /** What the forms' idempotency keys are made of, before JavaScript. */
  formKey: string
  connection: Connection
  /** Whether keys answer here; the option the last key was for is told through `pressed`. */
  hasShortcuts: boolean
  pressed: { key: string; times: number } | null
  onAnswer: (choices: string[], reason?: string) => void
  /** No socket gets through: the form is sent the ordinary way. */
  onSendOrdinarily: () => void
}

/** The keys on a keyboard for an option: its place, counted from 1. */
export const shortcutOf = (index: number, { hasShortcuts }: Pick<Ballot, 'hasShortcuts'>): { shortcut?: string } => (hasShortcuts && index < 9 ? { shortcut: String(index + 1) } : {})
