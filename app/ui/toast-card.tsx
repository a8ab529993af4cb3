import { CircleAlert, CircleCheck, Info, X, type LucideIcon } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { Icon } from './icon'
import type { Toast } from './toast-context'
import { useHydrated } from './use-hydrated'

const looks: Record<Toast['tone'], { icon: LucideIcon; sign: string }> = {
  ok: { icon: CircleCheck, sign: 'text-polder' },
  info: { icon: Info, sign: 'text-sea' },
  error: { icon: CircleAlert, sign: 'text-alarm' },
}

/** Long enough to read twice; errors stay until dismissed (WCAG 2.2.1). */
const shownFor = 9000

/** One message. It waits while somebody points at it or stands on it. */
export function ToastCard({ toast, onDone }: { toast: Toast; onDone: () => void }) {
  const t = useT()
  const hydrated = useHydrated()
  const [held, hold] = useState(false)
  const { icon, sign } = looks[toast.tone]

  useEffect(() => {
    if (held || toast.tone === 'error') return
    const timer = setTimeout(onDone, shownFor)
    return () => clearTimeout(timer)
  }, [held, toast, onDone])

  return (
    <li
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
      className="pointer-events-auto flex animate-rise items-start gap-3 rounded-box border border-line bg-surface py-2 pl-4 pr-2 shadow-soft"
    >
      <Icon icon={icon} className={`mt-2.5 ${sign}`} />
      <span className="min-w-0 flex-1 py-2">{toast.text}</span>
      {hydrated && (
        <button type="button" onClick={onDone} className="grid size-11 shrink-0 place-items-center rounded-box text-ink-soft hover:bg-shade hover:text-ink">
          <Icon icon={X} label={t('ui:dismiss')} />
        </button>
      )}
    </li>
  )
}
