import { Link } from '@remix-run/react'
import { createContext, useContext, type ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { classes } from './classes'
import type { StepState } from './stepper'
import { VisuallyHidden } from './visually-hidden'

/** Whether the items around stand in a narrow column. */
const CompactTimeline = createContext(false)

type TimelineProps = { label: string; compact?: boolean; children: ReactNode }

/** What comes when: clock times left, things right. `compact` is for a column beside the work. */
export function Timeline({ label, compact = false, children }: TimelineProps) {
  return (
    <CompactTimeline.Provider value={compact}>
      <ol aria-label={label} className={compact ? 'grid gap-0.5' : '[&>li:last-child]:border-b'}>
        {children}
      </ol>
    </CompactTimeline.Provider>
  )
}

export type TimelineItemProps = {
  /** So that a link can lead here. */
  id?: string
  time?: string
  dateTime?: string
  title: ReactNode
  to?: string
  number?: ReactNode
  state?: StepState
  meta?: ReactNode
  aside?: ReactNode
  nested?: boolean
  children?: ReactNode
}

/** One line of a Timeline. `number` and `meta` are left out where the column is narrow. */
export function TimelineItem({ id, time, dateTime, title, to, number, state, meta, aside, nested, children }: TimelineItemProps) {
  const t = useT()
  const compact = useContext(CompactTimeline)
  const current = state === 'current'
  const words = (
    <>
      {state === 'done' && <span aria-hidden="true" className="font-bold text-polder">✓ </span>}
      {number !== undefined && !compact && <span className="text-ink-soft tabular-nums">{number}. </span>}
      {title}
      {state && state !== 'toCome' && <VisuallyHidden> ({t(state === 'done' ? 'ui:done' : 'ui:current')})</VisuallyHidden>}
    </>
  )
  return (
    <li
      id={id}
      aria-current={current ? 'step' : undefined}
      className={classes(
        'grid',
        compact ? 'grid-cols-[3.2rem_1fr] gap-x-2 rounded-box px-3 py-2.5' : '-mx-4 grid-cols-[3.6rem_1fr] gap-x-3 border-t border-line px-4 py-4 sm:grid-cols-[4.2rem_1fr]',
        current && 'bg-surface shadow-now',
        current && compact && 'font-semibold',
        state === 'done' && compact && 'text-ink-soft',
      )}
    >
      <div className="pt-[0.1em] text-sm text-ink-soft">{time && <time dateTime={dateTime}>{time}</time>}</div>
      <div className={classes('flex min-w-0 flex-wrap items-start justify-between gap-x-5 gap-y-2', nested && (compact ? 'pl-4' : 'pl-4 sm:pl-8'))}>
        <div className="min-w-0 flex-[1_1_14rem]">
          <div className={compact ? 'leading-snug' : 'font-serif text-lg font-semibold leading-snug'}>
            {to ? <Link to={to} className="text-inherit no-underline underline-offset-4 hover:underline">{words}</Link> : words}
          </div>
          {meta && !compact && <div className="mt-0.5 text-ink-soft">{meta}</div>}
          {children && <div className="mt-2">{children}</div>}
        </div>
        {aside && <div className="flex flex-wrap items-center gap-2">{aside}</div>}
      </div>
    </li>
  )
}
