import { forwardRef, type KeyboardEvent, useId } from 'react'
import { longestWanted } from '~/domain/documents/words/find-words'

interface Props {
  label: string
  value: string
  onText: (text: string) => void
  onEnter: (event: KeyboardEvent) => void
}

/** One of the two lines of the bar: what is looked for, or what comes in its place. */
export const Field = forwardRef<HTMLInputElement, Props>(function Field({ label, value, onText, onEnter }, ref) {
  const id = useId()
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onEnter(event)
  }
  return (
    <div className="flex min-w-28 flex-1 items-center sm:max-w-80">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        ref={ref}
        id={id}
        type="text"
        placeholder={label}
        value={value}
        maxLength={longestWanted}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={onKeyDown}
        className="min-h-11 w-full rounded-small border border-edge bg-surface px-3 text-base"
      />
    </div>
  )
})
