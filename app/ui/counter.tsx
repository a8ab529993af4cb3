import { Minus, Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import { Icon } from './icon'
import { useHydrated } from './use-hydrated'

type CounterProps = {
  id: string
  name: string
  label: string
  defaultValue?: number
  /** No further than this. */
  max: number
  lessLabel: string
  moreLabel: string
  onChange?: (value: number) => void
  errorId?: string
  required?: boolean
}

const step = 'grid size-13 shrink-0 place-items-center rounded-box border border-edge bg-surface text-xl hover:border-ink-soft hover:bg-shade disabled:cursor-not-allowed disabled:border-line disabled:bg-shade disabled:text-ink-soft'

/** A small number, counted with a thumb: one more, one less, or typed. Before JavaScript it is the number field alone. */
export function Counter({ id, name, label, defaultValue, max, lessLabel, moreLabel, onChange, errorId, required }: CounterProps) {
  const isHydrated = useHydrated()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(defaultValue === undefined ? '' : String(defaultValue))
  const value = Number.parseInt(text, 10) || 0
  function put(next: number) {
    setText(String(next))
    onChange?.(next)
  }
  return (
    <div className="flex items-center gap-2">
      {isHydrated && (
        <button type="button" className={step} disabled={value <= 0} aria-label={lessLabel} onClick={() => put(Math.max(0, value - 1))}>
          <Icon icon={Minus} />
        </button>
      )}
      <input
        ref={field}
        id={id}
        name={name}
        aria-label={label}
        aria-describedby={errorId}
        aria-invalid={errorId ? true : undefined}
        required={required}
        type="number"
        inputMode="numeric"
        min={0}
        max={max}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          onChange?.(Number.parseInt(event.target.value, 10) || 0)
        }}
        className="h-13 w-20 rounded-box border border-edge bg-surface text-center font-serif text-2xl font-semibold tabular-nums text-ink [appearance:textfield] aria-invalid:border-alarm [&::-webkit-inner-spin-button]:appearance-none"
      />
      {isHydrated && (
        <button type="button" className={step} disabled={value >= max} aria-label={moreLabel} onClick={() => put(value + 1)}>
          <Icon icon={Plus} />
        </button>
      )}
    </div>
  )
}
