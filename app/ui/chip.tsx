import type { ReactNode } from 'react'

export type ChipTone = 'ok' | 'info' | 'warn' | 'bad' | 'neutral'

const looks: Record<ChipTone, string> = {
  ok: 'bg-polder-soft text-polder',
  info: 'bg-sea-soft text-sea',
  warn: 'bg-sand-soft text-sand',
  bad: 'bg-alarm-soft text-alarm',
  neutral: 'bg-shade text-ink-soft',
}
const signs: Record<ChipTone, string | null> = { ok: '✓', info: null, warn: '!', bad: '✕', neutral: null }

type ChipProps = { tone: ChipTone; sign?: string | null; children: ReactNode }

/** A state in one word. Colour never speaks alone: there is always the word, and a sign where it matters. */
export function Chip({ tone, sign = signs[tone], children }: ChipProps) {
  return (
    <span className={`inline-flex items-baseline gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-semibold ${looks[tone]}`}>
      {sign && <span aria-hidden="true">{sign}</span>}
      <span>{children}</span>
    </span>
  )
}
