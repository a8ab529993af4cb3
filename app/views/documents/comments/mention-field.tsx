import { type ChangeEvent, type KeyboardEvent, type TextareaHTMLAttributes, useId, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { beginsLike } from '~/domain/search/begins-like'
import { TextArea } from '~/ui/fields/text-area'
import type { FieldFacts } from '~/ui/fields/field-facts'
import { begunName } from '../begun-name'
import type { Reader } from './threads-page-data'

interface Props extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  field: FieldFacts
  label: string
  hint?: string
  labelHidden?: boolean
  readers: readonly Reader[]
}

const mostShown = 6

/** A text in which "@" offers the people who may read the document. Whoever types a whole name by hand mentions them too. */
export const MentionField = ({ field, label, hint, labelHidden, readers, ...rest }: Props) => {
  const t = useT()
  const listId = useId()
  const box = useRef<HTMLTextAreaElement | null>(null)
  const [typed, setTyped] = useState<string | null>(null)
  const [index, setIndex] = useState(0)
  const found = typed === null ? [] : readers.filter(({ name }) => beginsLike(name, typed)).slice(0, mostShown)
  const isOpen = found.length > 0
  const chosen = Math.min(index, found.length - 1)

  const look = ({ currentTarget: element }: ChangeEvent<HTMLTextAreaElement>): void => {
    box.current = element
    setTyped(begunName(element.value.slice(0, element.selectionStart)))
    setIndex(0)
  }
  const take = ({ name }: Reader): void => {
    const element = box.current
    if (!element || typed === null) return
    element.setRangeText(`@${name} `, element.selectionStart - typed.length - 1, element.selectionStart, 'end')
    element.dispatchEvent(new Event('input', { bubbles: true }))
    setTyped(null)
    element.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (!isOpen) return
    const moves: Record<string, () => void> = {
      ArrowDown: () => setIndex((chosen + 1) % found.length),
      ArrowUp: () => setIndex((chosen + found.length - 1) % found.length),
      Enter: () => take(found[chosen]!),
      Tab: () => take(found[chosen]!),
      Escape: () => setTyped(null),
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    event.stopPropagation()
    move()
  }
  return (
    <div className="relative">
      <TextArea
        field={field}
        label={label}
        hint={hint}
        labelHidden={labelHidden}
        {...rest}
        {...(isOpen && { 'aria-haspopup': 'listbox', 'aria-controls': listId, 'aria-activedescendant': `${listId}-${chosen}` })}
        aria-autocomplete="list"
        onChange={look}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(null)}
      />
      {isOpen && (
        <ul id={listId} role="listbox" aria-label={t('comments:mentionList')} className="absolute inset-x-0 top-full z-30 mt-1 grid rounded-box border border-line bg-surface p-1 shadow-soft">
          {found.map((reader, at) => (
            <li
              key={reader.id}
              id={`${listId}-${at}`}
              role="option"
              aria-selected={at === chosen}
              onPointerDown={(event) => {
                event.preventDefault()
                take(reader)
              }}
              className={`min-h-11 cursor-default rounded-small px-3 py-1.5 ${at === chosen ? 'bg-shade' : ''}`}
            >
              <span className="block font-semibold">{reader.name}</span>
              {reader.organisation && <span className="block text-sm text-ink-soft">{reader.organisation}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
