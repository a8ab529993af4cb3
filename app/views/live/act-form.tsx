import { Form } from '@remix-run/react'
import type { FormEvent, ReactNode } from 'react'
import { useLiveActs } from './live-acts'

interface Props {
  action: string
  children: (isBusy: boolean) => ReactNode
  className?: string
  /** Whether it may wait for the connection and be sent again: only what names its wish, so that doing it twice is doing it once. */
  mayWait?: boolean
  /** A later act in the same slot replaces one that waits; the address when left out. */
  slot?: string
}

/** A form that does one thing. The page stays where it is: what changed comes over the socket, and without JavaScript by loading again. */
export const ActForm = ({ action, children, className, mayWait = false, slot = action }: Props) => {
  const acts = useLiveActs()
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    if (!acts) return
    event.preventDefault()
    acts.send({ slot, url: action, fields: fieldsOf(event), mayWait })
  }
  return (
    <Form method="post" action={action} preventScrollReset className={className} onSubmit={submit}>
      {children(acts?.waiting.some((act) => act.slot === slot) ?? false)}
    </Form>
  )
}

const fieldsOf = ({ currentTarget, nativeEvent }: FormEvent<HTMLFormElement>): [string, string][] => {
  const fields = [...new FormData(currentTarget)].flatMap(([name, value]): [string, string][] => (typeof value === 'string' ? [[name, value]] : []))
  const { submitter } = nativeEvent as SubmitEvent
  return submitter instanceof HTMLButtonElement && submitter.name ? [...fields, [submitter.name, submitter.value]] : fields
}
