import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './icon'

export type NoticeTone = 'info' | 'ok' | 'warn' | 'error'

const looks: Record<NoticeTone, { box: string; sign: string; icon: LucideIcon }> = {
  info: { box: 'bg-sea-soft', sign: 'text-sea', icon: Info },
  ok: { box: 'bg-polder-soft', sign: 'text-polder', icon: CircleCheck },
  warn: { box: 'bg-sand-soft', sign: 'text-sand', icon: TriangleAlert },
  error: { box: 'bg-alarm-soft', sign: 'text-alarm', icon: CircleAlert },
}

type Live = 'off' | 'polite' | 'assertive'
const roles: Record<Live, 'status' | 'alert' | undefined> = { off: undefined, polite: 'status', assertive: 'alert' }

type NoticeProps = { tone: NoticeTone; title?: ReactNode; actions?: ReactNode; live?: Live; children?: ReactNode }

/** Something to know, in its place in the page. Errors interrupt a screen reader, confirmations wait, the rest is simply there. */
export function Notice({ tone, title, actions, live, children }: NoticeProps) {
  const { box, sign, icon } = looks[tone]
  const speaking = live ?? (tone === 'error' ? 'assertive' : tone === 'ok' ? 'polite' : 'off')
  return (
    <div role={roles[speaking]} className={`flex gap-3 rounded-box px-4 py-3.5 ${box}`}>
      <Icon icon={icon} className={`mt-[0.15em] ${sign}`} />
      <div className="grid min-w-0 flex-1 gap-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
