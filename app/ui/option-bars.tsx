import type { ReactNode } from 'react'
import { classes } from './classes'

export type OptionBar = { key: string; mark: ReactNode; label: ReactNode; count: number; countText: string; isWinner?: boolean; isQuiet?: boolean; note?: ReactNode }
type OptionBarsProps = { label: string; bars: OptionBar[]; max: number; threshold?: number | undefined; thresholdText?: string | undefined; chosenText?: string }

const share = (part: number, whole: number) => `${whole > 0 ? Math.min(100, (100 * part) / whole) : 0}%`

/** How often each of several answers was given. What was chosen has a sign and a word, not only a colour; `threshold` marks what was needed. */
export function OptionBars({ label, bars, max, threshold, thresholdText, chosenText }: OptionBarsProps) {
  return (
    <div data-keep-together>
      <ul aria-label={label} className="grid gap-4">
        {bars.map(({ key, mark, label: words, count, countText, isWinner, isQuiet, note }) => (
          <li key={key} className="grid gap-1.5">
            <div className="flex items-baseline justify-between gap-4">
              <span className={classes('flex min-w-0 items-baseline gap-3', isWinner ? 'font-semibold' : isQuiet && 'text-ink-soft')}>
                {mark}
                <span className="min-w-0">
                  {words}
                  {isWinner && chosenText && (
                    <strong className="ml-2.5 whitespace-nowrap text-polder">
                      <span aria-hidden="true">✓</span> {chosenText}
                    </strong>
                  )}
                </span>
              </span>
              <span className="shrink-0 font-semibold tabular-nums">{countText}</span>
            </div>
            <div aria-hidden="true" className="relative h-[0.8em] rounded-full bg-shade print:[print-color-adjust:exact]">
              <div className={classes('h-full rounded-full', isWinner ? 'bg-polder' : isQuiet ? 'bg-edge' : 'bg-ink')} style={{ width: share(count, max) }} />
              {threshold !== undefined && !isQuiet && <div className="absolute -inset-y-1 w-0.5 bg-brick" style={{ left: share(threshold, max) }} />}
            </div>
            {note && <div className="text-sm text-ink-soft">{note}</div>}
          </li>
        ))}
      </ul>
      {thresholdText && threshold !== undefined && (
        <p className="mt-3 flex items-center gap-2 text-sm text-ink-soft">
          <span aria-hidden="true" className="h-[1.1em] w-0.5 bg-brick" /> {thresholdText}
        </p>
      )}
    </div>
  )
}
