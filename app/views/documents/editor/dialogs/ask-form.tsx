import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { useT } from '~/core/i18n/use-t'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'

export type FieldErrors = Partial<Record<string, string[]>>

interface Props<Schema extends z.ZodType> {
  title: string
  schema: Schema
  submitLabel: string
  onClose: () => void
  /** @returns what is wrong after all, or nothing */
  onAnswer: (answer: z.output<Schema>) => void | Promise<FieldErrors | undefined>
  pendingLabel?: string
  children: (errors: FieldErrors) => ReactNode
  /** Beside the button. */
  more?: ReactNode
}

/** A question of the editor itself: answered in the page, by the rules of one schema, and never sent as a form. What was typed stays. */
export const AskForm = <Schema extends z.ZodType>({ title, schema, submitLabel, onClose, onAnswer, pendingLabel, children, more }: Props<Schema>) => {
  const t = useT()
  const [errors, setErrors] = useState<FieldErrors>({})
  const [isPending, setPending] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  // After the dialog has opened: it puts the focus on its first button.
  useEffect(() => form.current?.querySelector('input')?.select(), [])
  const answer = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isPending) return
    const read = schema.safeParse(Object.fromEntries(new FormData(event.currentTarget)))
    const found = read.success ? await wait(onAnswer(read.data)) : errorsOf(read.error)
    setErrors(found ?? {})
    const first = Object.keys(found ?? {})[0]
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
  }
  const wait = async (work: void | Promise<FieldErrors | undefined>): Promise<FieldErrors | undefined> => {
    if (!work) return undefined
    setPending(true)
    return work.finally(() => setPending(false))
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form ref={form} noValidate onSubmit={(event) => void answer(event)} className="grid gap-5">
        {children(errors)}
        <div className="flex flex-wrap gap-2.5">
          <Button look="primary" pending={isPending} pendingLabel={pendingLabel}>
            {submitLabel}
          </Button>
          {more}
          <Button type="button" onClick={onClose}>
            {t('ui:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const errorsOf = (error: z.ZodError): FieldErrors => {
  const errors: FieldErrors = {}
  for (const { path, message } of error.issues) (errors[String(path[0] ?? '')] ??= []).push(message)
  return errors
}
