import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Notice } from '~/ui/notice'
import { UnsavedGuard } from '~/ui/unsaved-guard'
import { hasTyped } from './has-typed'
import { useSafeSubmit } from './use-safe-submit'

interface Props<Facts extends { item: { id: string } }> {
  /** What the work on the present item is made of; null while nothing is on the table. */
  facts: Facts | null
  children: (facts: Facts) => ReactNode
}

/** The work on each item stays as it was left when the meeting goes on: half a decision is still there when the chair comes back to it. */
export const KeptWork = <Facts extends { item: { id: string } }>({ facts, children }: Props<Facts>) => {
  const known = useRef(new Map<string, Facts>())
  const [typed, setTyped] = useState<ReadonlySet<string>>(new Set())
  if (facts) known.current.set(facts.item.id, facts)
  const here = facts?.item.id
  const shown = [...known.current].filter(([id]) => id === here || typed.has(id))
  const mark = useCallback(
    (id: string, isTyped: boolean): void =>
      setTyped((before) => (before.has(id) === isTyped ? before : new Set(isTyped ? [...before, id] : [...before].filter((one) => one !== id)))),
    [],
  )
  return (
    <>
      {shown.map(([id, one]) => (
        <Work key={id} id={id} isHidden={id !== here} mark={mark}>
          {children(one)}
        </Work>
      ))}
      <UnsavedGuard when={typed.size > 0} />
    </>
  )
}

interface WorkProps {
  id: string
  isHidden: boolean
  mark: (id: string, isTyped: boolean) => void
  children: ReactNode
}

const Work = ({ id, isHidden, mark, children }: WorkProps) => {
  const t = useT()
  const element = useRef<HTMLDivElement>(null)
  const look = () => element.current && mark(id, hasTyped(element.current))
  // A form that was sent is put away and comes back empty: then there is nothing left to keep.
  useEffect(() => void look())
  const { isWaiting, onSubmitCapture } = useSafeSubmit()
  return (
    <div ref={element} hidden={isHidden} onInput={look} onSubmitCapture={onSubmitCapture}>
      {isWaiting && (
        <div className="mt-6">
          <Notice tone="warn" live="polite">
            {t('live:connection.notSaved')}
          </Notice>
        </div>
      )}
      {children}
    </div>
  )
}
