import type { HTMLAttributes, ReactNode } from 'react'
import { Heading, UnderHeading, useHeadingLevel, type HeadingLevel } from './heading'

type CardTone = 'plain' | 'info' | 'warn' | 'now'

const tones: Record<CardTone, string> = {
  plain: 'border-line bg-surface',
  info: 'border-transparent bg-sea-soft',
  warn: 'border-transparent bg-sand-soft',
  now: 'border-line bg-surface shadow-now',
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
export function Card({ title, level, eyebrow, sub, actions, footer, tone = 'plain', className, children, ...rest }: CardProps) {
  const rank = useHeadingLevel(level)
  return (
    <section {...rest} className={`rounded-box border p-5 sm:p-6 ${tones[tone]} ${className ?? ''}`}>
      {eyebrow && <p className="mb-1 text-sm font-semibold tracking-[0.02em] text-brick">{eyebrow}</p>}
      {(title || actions) && (
        <div className="mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            {title && <Heading level={rank} className="text-xl">{title}</Heading>}
            {sub && <p className="mt-1 text-ink-soft">{sub}</p>}
          </div>
          {actions && <div className="flex flex-wrap gap-2 print:hidden">{actions}</div>}
        </div>
      )}
      {title ? <UnderHeading level={rank}>{children}</UnderHeading> : children}
      {footer && <div className="mt-4 border-t border-line pt-4">{footer}</div>}
    </section>
  )
}
