import { useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { ToastCard } from './toast-card'
import { ToastContext, type Toast } from './toast-context'


type Numbered = { number: number; toast: Toast }

/**
 * Holds the messages that pass by, in a live region that is always there. `initial` comes with the page, so it is seen without
 * JavaScript too: another object is another message, even when it says the same.
 */
export function ToastProvider({ initial, children }: { initial?: Toast | null; children: ReactNode }) {
  const t = useT()
  const [toasts, setToasts] = useState<Numbered[]>(initial ? [{ number: 0, toast: initial }] : [])
  const count = useRef(1)
  const show = useCallback((toast: Toast) => {
    const number = count.current++
    setToasts((present) => [...present.slice(-2), { number, toast }])
  }, [])
  useShowLater(initial, show)

  return (
    <ToastContext.Provider value={show}>
      {children}
      <section aria-label={t('ui:notices')} aria-live="polite" data-no-print className="pointer-events-none fixed inset-x-3 top-3 z-50 sm:bottom-24 sm:left-auto sm:right-5 sm:top-auto sm:w-96">
        <ol className="grid gap-2.5">
          {toasts.map(({ number, toast }) => (
            <NumberedCard key={number} number={number} toast={toast} setToasts={setToasts} />
          ))}
        </ol>
      </section>
    </ToastContext.Provider>
  )
}

/** Says in passing what happened. For what must stay in sight, use a Notice in its place. */
export function useToast(): (toast: Toast) => void {
  return useContext(ToastContext)
}

/** What came with a later page of the same visit; the first one is already shown. */
function useShowLater(initial: Toast | null | undefined, show: (toast: Toast) => void) {
  const shown = useRef(initial)
  useEffect(() => {
    if (initial && shown.current !== initial) show(initial)
    shown.current = initial
  }, [initial, show])
}

type CardProps = Numbered & { setToasts: (change: (present: Numbered[]) => Numbered[]) => void }

function NumberedCard({ number, toast, setToasts }: CardProps) {
  const done = useCallback(() => setToasts((present) => present.filter((other) => other.number !== number)), [number, setToasts])
  return <ToastCard toast={toast} onDone={done} />
}
