import { Form } from '@remix-run/react'
import type { FormEvent, ReactNode } from 'react'
import { paths } from '~/paths'
import type { Ballot } from './ballot'

interface Props {
  ballot: Pick<Ballot, 'poll' | 'meetingId' | 'action' | 'one' | 'formKey' | 'connection' | 'onAnswer' | 'onSendOrdinarily'>
  /** Makes the key of this form its own on the page. */
  suffix: string
  className?: string
  children: ReactNode
  /** Says why the answer cannot be given yet; then it is not. */
  refuse?: (choices: string[], reason: string) => boolean
}

/** An answer as a form with a key of its own: it works, and works once, without JavaScript too. With it, the answer goes over the socket. */
export const VoteForm = ({ ballot, suffix, className, children, refuse }: Props) => {
  const { poll, meetingId, action, one, formKey, connection, onAnswer, onSendOrdinarily } = ballot
  function send(event: FormEvent<HTMLFormElement>) {
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
    const choices = form.getAll('choices').map(String)
    const reason = String(form.get('reason') ?? '').trim()
    if (refuse?.(choices, reason)) return event.preventDefault()
    if (connection === 'never') return onSendOrdinarily()
    event.preventDefault()
    onAnswer(choices, reason || undefined)
  }
  return (
    <Form method="post" action={action ?? paths.vote(meetingId, poll.id)} reloadDocument className={className ?? 'grid'} onSubmit={send}>
      <input type="hidden" name="key" value={`${formKey}-${suffix}`} />
      {one.seatId && <input type="hidden" name="seatId" value={one.seatId} />}
      {children}
    </Form>
  )
}
