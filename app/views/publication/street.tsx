import { type House, HouseFront } from './house-front'
import { TableInTheStreet } from './table-in-the-street'

/** Every kind of home that the consultation is about: row houses, a flat, social homes, a farm, new houses on a field. */
const houses: House[] = [
  { x: 92, width: 150, height: 62, gable: 'long', look: 'fill-surface', floors: 1, bays: 5, door: 2 },
  { x: 268, width: 66, height: 104, gable: 'stepped', look: 'fill-brick-soft', floors: 3, bays: 2, door: 0 },
  { x: 334, width: 58, height: 92, gable: 'pointed', look: 'fill-surface', floors: 2, bays: 2, door: 1 },
  { x: 392, width: 62, height: 112, gable: 'bell', look: 'fill-sea-soft', floors: 3, bays: 2, door: 0 },
  { x: 474, width: 108, height: 168, gable: 'flat', look: 'fill-surface', floors: 5, bays: 4, door: 1 },
  { x: 604, width: 60, height: 84, gable: 'pointed', look: 'fill-sand-soft', floors: 2, bays: 2, door: 0 },
  { x: 664, width: 60, height: 84, gable: 'pointed', look: 'fill-brick-soft', floors: 2, bays: 2, door: 0 },
  { x: 724, width: 60, height: 84, gable: 'pointed', look: 'fill-polder-soft', floors: 2, bays: 2, door: 0 },
  { x: 806, width: 72, height: 116, gable: 'stepped', look: 'fill-surface', floors: 3, bays: 3, door: 1 },
  { x: 896, width: 84, height: 70, gable: 'pointed', look: 'fill-sea-soft', floors: 2, bays: 3, door: 2 },
  { x: 996, width: 118, height: 58, gable: 'long', look: 'fill-brick-soft', floors: 1, bays: 4, door: 1 },
]

/** The face of the public site: a street of the region with one long table in front of it. It says nothing that the words do not. */
export const Street = () => (
  <svg viewBox="0 0 1200 300" aria-hidden="true" className="block h-auto w-full min-w-[46rem] overflow-visible max-sm:-ml-32">
    <path d="M-3000 220H4200V300H-3000Z" className="fill-polder-soft" />
    {[24, 48, 72].map((x, index) => (
      <g key={x}>
        <path d={`M${x} 220V${150 - index * 6}`} className="stroke-ink" strokeWidth="2" />
        <ellipse cx={x + 2} cy={142 - index * 6} rx="11" ry="40" className="fill-polder-soft stroke-polder" strokeWidth="2" />
      </g>
    ))}
    <Church />
    {houses.map((house) => (
      <HouseFront key={house.x} {...house} />
    ))}
    {[1136, 1160, 1182].map((x, index) => (
      <g key={x}>
        <path d={`M${x} 220v-${54 + index * 8}`} className="stroke-ink" strokeWidth="2" />
        <circle cx={x} cy={154 - index * 8} r="19" className="fill-polder-soft stroke-polder" strokeWidth="2" />
      </g>
    ))}
    <path d="M-3000 220H4200" className="stroke-ink" strokeWidth="2" />
    <TableInTheStreet />
  </svg>
)

const Church = () => (
  <g className="stroke-ink" strokeWidth="2" strokeLinejoin="round">
    <path d="M242 220V96L256 30L270 96V220Z" className="fill-shade" />
    <path d="M256 30V14M250 19H262" fill="none" />
    <rect x="250" y="104" width="12" height="20" rx="6" className="fill-surface" />
  </g>
)
