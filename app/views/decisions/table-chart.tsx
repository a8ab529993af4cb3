import { type SeatGroup, spokenSeats } from '~/ui/seat-chart'
import { type Sign, signs } from '~/ui/sign'
import { placesAround, seatRadius } from './around-the-table'

const size = { width: 560, height: 292 }
const middle = { x: size.width / 2, y: size.height / 2 }

const looks: Record<Sign, { seat: string; mark: string }> = {
  for: { seat: 'fill-polder stroke-polder', mark: 'fill-on-brick' },
  against: { seat: 'fill-alarm stroke-alarm', mark: 'fill-on-brick' },
  abstain: { seat: 'fill-sand stroke-sand', mark: 'fill-on-brick' },
  none: { seat: 'fill-surface stroke-edge', mark: 'fill-ink-soft' },
}

interface Props {
  groups: SeatGroup[]
  /** On the table: the verdict and the counts. */
  verdict: string
  counts: string
}

/** How the table voted, seen from above: everyone around it, the verdict on it. */
export const TableChart = ({ groups, verdict, counts }: Props) => {
  const seats = groups.flatMap(({ sign, count, names }) => Array.from({ length: count }, (_, index) => ({ sign, name: names?.[index] })))
  const places = placesAround(seats.length, { ...middle, rx: 254, ry: 120 })
  const radius = seatRadius(seats.length)
  return (
    <div className="relative mx-auto w-full max-w-[35rem] print:max-w-[24rem]">
      <svg role="img" aria-label={spokenSeats(groups)} viewBox={`0 0 ${size.width} ${size.height}`} className="block h-auto w-full overflow-visible print:[print-color-adjust:exact]">
        <ellipse cx={middle.x} cy={middle.y} rx="212" ry="82" className="fill-paper stroke-line" strokeWidth="2" />
        {seats.map(({ sign, name }, index) => {
          const { x, y } = places[index]!
          return (
            <g key={index} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
              {name && <title>{name}</title>}
              <circle r={radius} className={looks[sign].seat} strokeWidth="2" />
              <text textAnchor="middle" dominantBaseline="central" fontSize={radius} className={`font-sans font-bold ${looks[sign].mark}`}>
                {signs[sign].mark}
              </text>
            </g>
          )
        })}
      </svg>
      <p className="absolute inset-0 grid place-content-center px-[20%] text-center leading-tight">
        <strong className="font-serif text-xl sm:text-3xl">{verdict}</strong>
        <span className="text-sm text-ink-soft sm:text-base">{counts}</span>
      </p>
    </div>
  )
}
