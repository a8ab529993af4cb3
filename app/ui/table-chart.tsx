import type { ReactNode } from 'react'
import { seatsAround } from './around-the-table'
import { type SeatGroup, spokenSeats } from './seat-chart'
import { signs } from './sign'

const size = { width: 560, height: 300 }
const middle = { x: size.width / 2, y: size.height / 2 }

type TableChartProps = { groups: SeatGroup[]; label?: string; wide?: boolean; children?: ReactNode }

/** How the table voted, seen from above: everyone around it with a sign, and what came of it on the table. */
export function TableChart({ groups, label, wide, children }: TableChartProps) {
  const seats = groups.flatMap(({ sign, count, names }) => Array.from({ length: count }, (_, index) => ({ sign, name: names?.[index] })))
  const { places, radius } = seatsAround(seats.length, { ...middle, rx: 254, ry: 124 })
  const spoken = spokenSeats(groups.filter(({ count }) => count > 0))
  return (
    <div data-keep-together className={`relative mx-auto w-full print:max-w-[24rem] ${wide ? '' : 'max-w-[35rem]'}`}>
      <svg role="img" aria-label={label ? `${label}: ${spoken}` : spoken} viewBox={`0 0 ${size.width} ${size.height}`} className="block h-auto w-full overflow-visible print:[print-color-adjust:exact]">
        <ellipse cx={middle.x} cy={middle.y} rx={seats.length > 40 ? 172 : 212} ry={seats.length > 40 ? 52 : 84} className="fill-paper stroke-line" strokeWidth="2" />
        {seats.map(({ sign, name }, index) => {
          const { x, y } = places[index]!
          return (
            <g key={index} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
              {name && <title>{name}</title>}
              <circle r={radius} className={signs[sign].fill} strokeWidth="2" {...(sign === 'none' && { strokeDasharray: '4 3' })} />
              <text textAnchor="middle" dominantBaseline="central" fontSize={radius} className="fill-on-brick font-sans font-bold">
                {signs[sign].mark}
              </text>
            </g>
          )
        })}
      </svg>
      {children && <div className="absolute inset-0 grid place-content-center px-[16%] text-center leading-tight">{children}</div>}
    </div>
  )
}
