import type { HTMLAttributes, ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading'

type CardTone = 'plain' | 'info' | 'warn' | 'now'

const tones: Record<CardTone, string> = {
  plain: 'border-line bg-surface',
  info: 'border-transparent bg-sea-soft',
  warn: 'border-transparent bg-sand-soft',
  now: 'border-line bg-surface shadow-soft before:absolute before:inset-y-0 before:left-0 before:w-1 before:bg-brick',
}

type CardProps = Omit<HTMLAttributes<HTMLElement>, 'title'> & {
  title?: ReactNode
  level?: HeadingLevel
  eyebrow?: ReactNode
  sub?: ReactNode
  actions?: ReactNode
  footer?: ReactNode
  tone?: CardTone
}

/** One thing set apart. Most things need no card: a rule and air are enough. */
export function Card({ title, level = 2, eyebrow, sub, actions, footer, tone = 'plain', className, children, ...rest }: CardProps) {
  return (
    <section {...rest} className={`relative overflow-hidden rounded-box border p-5 sm:p-6 ${tones[tone]} ${className ?? ''}`}>
      {eyebrow && <p className="mb-1 text-sm font-semibold tracking-[0.02em] text-brick">{eyebrow}</p>}
      {(title || actions) && (
        <div className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            {title && <Heading level={level} className="text-xl">{title}</Heading>}
            {sub && <p className="text-ink-soft">{sub}</p>}
          </div>
          {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
        </div>
      )}
      {children}
      {footer && <div className="mt-4 border-t border-line pt-4">{footer}</div>}
    </section>
  )
}
