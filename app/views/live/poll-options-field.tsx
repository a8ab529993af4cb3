import { Plus, X } from 'lucide-react'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Button } from '~/ui/button'
import { ChoiceGroup } from '~/ui/fields/choice-group'
import { controlLook } from '~/ui/fields/control-look'
import type { FieldFacts } from '~/ui/fields/field-facts'
import { TextArea } from '~/ui/fields/text-area'
import { Icon } from '~/ui/icon'
import { OptionMark } from '~/ui/option-mark'
import { useHydrated } from '~/ui/use-hydrated'

interface Props {
  field: FieldFacts
  onChange: () => void
}

const longest = 120

/** The answers to choose from: a line each. Before JavaScript a box with one answer per line. */
export const PollOptionsField = ({ field, onChange }: Props) => {
  const t = useT()
  if (!useHydrated()) return <TextArea field={field} label={t('voting:open.options')} hint={t('voting:open.optionsHint')} rows={4} />
  return <Lines field={field} onChange={onChange} />
}

const Lines = ({ field, onChange }: Props) => {
  const t = useT()
  const initial = typeof field.initialValue === 'string' ? field.initialValue.split('\n') : []
  const [lines, put] = useState(() => [...initial, '', ''].slice(0, Math.max(2, initial.length)))
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | null>(null)
  const changed = useRef(onChange)
  changed.current = onChange
  useEffect(() => {
    changed.current()
    if (wanted.current !== null) list.current?.querySelectorAll('input')[wanted.current]?.focus()
    wanted.current = null
  }, [lines])
  const write = (index: number, text: string) => put((now) => now.map((line, place) => (place === index ? text : line)))
  const insert = (index: number, added: string[]) => {
    wanted.current = index + added.length - 1
    put((now) => [...now.slice(0, index), ...added, ...now.slice(index)])
  }
  const remove = (index: number) => {
    wanted.current = Math.max(0, index - 1)
    put((now) => now.filter((_, place) => place !== index))
  }
  const press = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      insert(index + 1, [''])
    }
    if (event.key === 'Backspace' && lines[index] === '' && lines.length > 2) {
      event.preventDefault()
      remove(index)
    }
  }
  const paste = (event: ClipboardEvent<HTMLInputElement>, index: number) => {
    const pasted = event.clipboardData.getData('text').split(/\r?\n/).map((line) => line.trim()).filter(Boolean)
    if (pasted.length < 2) return
    event.preventDefault()
    put((now) => [...now.slice(0, index), ...pasted, ...now.slice(index + 1)])
  }
  return (
    <ChoiceGroup field={field} legend={t('voting:open.options')} hint={t('voting:open.linesHint')}>
      <input type="hidden" name={field.name} value={lines.join('\n')} />
      <ol ref={list} className="mt-1 grid gap-2">
        {lines.map((line, index) => (
          <li key={index} className="flex items-center gap-2.5">
            <OptionMark sign="none" number={String(index + 1)} />
            <input
              aria-label={t('voting:open.option', { number: index + 1 })}
              value={line}
              maxLength={longest}
              autoComplete="off"
              onChange={(event) => write(index, event.target.value)}
              onKeyDown={(event) => press(event, index)}
              onPaste={(event) => paste(event, index)}
              className={controlLook}
            />
            {lines.length > 2 && (
              <button type="button" onClick={() => remove(index)} className="grid size-11 shrink-0 place-items-center rounded-box text-ink-soft hover:bg-shade hover:text-ink">
                <Icon icon={X} label={t('voting:open.removeOption', { number: index + 1 })} />
              </button>
            )}
          </li>
        ))}
      </ol>
      <div className="mt-1">
        <Button type="button" look="plain" icon={Plus} onClick={() => insert(lines.length, [''])}>
          {t('voting:open.addOption')}
        </Button>
      </div>
    </ChoiceGroup>
  )
}
