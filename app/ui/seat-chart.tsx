import { classes } from './classes'
import { signs, type Sign } from './sign'

export type SeatGroup = { sign: Sign; count: number; label: string; names?: string[] }
type SeatChartProps = { groups: SeatGroup[]; size?: 'normal' | 'large'; label?: string }

/** "9 voor, 2 tegen, 1 onthouding": what a screen reader says instead of the circles. */
export function spokenSeats(groups: SeatGroup[]): string {
  return groups.map(({ count, label }) => `${count} ${label}`).join(', ')
}

/** Everyone around the table as a circle with a sign. */
export function SeatChart({ groups, size = 'normal', label }: SeatChartProps) {
  const spoken = spokenSeats(groups)
  return (
    <div role="img" aria-label={label ? `${label}: ${spoken}` : spoken} data-keep-together className={classes('flex flex-wrap', size === 'large' ? 'gap-3' : 'gap-1.5')}>
      {groups.flatMap(({ sign, count, label: word, names }) =>
        Array.from({ length: count }, (_, seat) => (
          <span
            key={`${word}${seat}`}
            title={names?.[seat]}
            className={classes(
              'grid place-items-center rounded-full border-2 font-bold leading-none print:[print-color-adjust:exact]',
              size === 'large' ? 'size-[1.8em] text-lg' : 'size-[1.9em] text-sm',
              sign === 'none' ? 'border-edge bg-surface text-ink-soft' : `${signs[sign].border} ${signs[sign].ground} text-on-brick`,
            )}
          >
            {signs[sign].mark}
          </span>
        )),
      )}
    </div>
  )
}
