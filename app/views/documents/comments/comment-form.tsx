import { useFetcher } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useT } from '~/core/i18n/use-t'
import { longestComment } from '~/domain/documents/comments/comment'
import { Button } from '~/ui/button'
import { FormErrors } from '~/ui/fields/form-errors'
import { plainField } from '~/ui/fields/plain-field'
import { useHydrated } from '~/ui/use-hydrated'
import { type FormResult, resultOf } from '../../use-schema-form'
import { MentionField } from './mention-field'
import type { Reader } from './threads-page-data'

interface Props {
  id: string
  action: string
  label: string
  hint?: string
  labelHidden?: boolean
  submitLabel: string
  readers: readonly Reader[]
  /** Beside a text the page stays where it is. */
  isInPlace?: boolean
  defaultText?: string
  /** What the server answered a page without JavaScript. */
  lastResult?: FormResult
  autoFocus?: boolean
  onDone?: () => void
  onCancel?: () => void
  /** More fields, before the text. */
  children?: (errors: Record<string, string[] | null | undefined>) => ReactNode
}

/** Something to say, with its own place to be sent from. What was typed stays until the server has it. */
export const CommentForm = ({ id, action, label, hint, labelHidden, submitLabel, readers, isInPlace, defaultText, lastResult, autoFocus, onDone, onCancel, children }: Props) => {
  const t = useT()
  const isHydrated = useHydrated()
  const fetcher = useFetcher<object>({ key: `${action}#${id}` })
  const form = useRef<HTMLFormElement>(null)
  const answer = fetcher.data
  const result = resultOf(answer) ?? lastResult
  const errors = result?.error ?? {}
  const done = useRef(onDone)
  done.current = onDone
  useEffect(() => {
    if (fetcher.state !== 'idle' || !answer || !('done' in answer)) return
    form.current?.reset()
    done.current?.()
  }, [fetcher.state, answer])
  const typed = result?.initialValue?.text
  return (
    <fetcher.Form ref={form} method="post" action={action} className="grid gap-3">
      {isInPlace && isHydrated && <input type="hidden" name="inPlace" value="1" />}
      {errors[''] && <FormErrors errors={errors['']} />}
      {children?.(errors)}
      <MentionField
        field={plainField({ name: 'text', id: `${id}-text`, required: true, value: typeof typed === 'string' ? typed : defaultText, errors: errors.text ?? undefined })}
        label={label}
        {...(hint && { hint })}
        {...(labelHidden && { labelHidden })}
        readers={readers}
        maxLength={longestComment}
        rows={3}
        autoFocus={autoFocus}
        onKeyDownCapture={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="small" look={labelHidden ? 'quiet' : 'primary'} pending={fetcher.state !== 'idle'} pendingLabel={t('comments:sending')}>
          {submitLabel}
        </Button>
        {onCancel && (
          <Button type="button" size="small" look="plain" onClick={onCancel}>
            {t('comments:new.cancel')}
          </Button>
        )}
      </div>
    </fetcher.Form>
  )
}
