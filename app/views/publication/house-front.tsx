export type Gable = 'stepped' | 'pointed' | 'bell' | 'flat' | 'long'

export interface House {
  x: number
  width: number
  /** From the ground to where the roof starts. */
  height: number
  gable: Gable
  look: string
  roof?: string
  floors: number
  bays: number
  door?: number
}

const ground = 220

/** The outline of a front, from the ground up one side and down the other. */
const outline = ({ x, width, height, gable }: House): string => {
  const [top, right] = [ground - height, x + width]
  const middle = x + width / 2
  const walls = (roof: string) => `M${x} ${ground}V${top}${roof}V${ground}Z`
  switch (gable) {
    case 'stepped':
      return walls(steps(x, width, top))
    case 'pointed':
      return walls(`L${middle} ${top - width * 0.55}L${right} ${top}`)
    case 'bell':
      return walls(`C${x + 4} ${top - 22} ${middle - 12} ${top - 14} ${middle - 8} ${top - 36}H${middle + 8}C${middle + 12} ${top - 14} ${right - 4} ${top - 22} ${right} ${top}`)
    case 'long':
      return walls(`L${x + 16} ${top - 34}H${right - 16}L${right} ${top}`)
    default:
      return walls(`H${right}`)
  }
}

const steps = (x: number, width: number, top: number): string => {
  const [run, rise] = [width / 9, 11]
  const up = Array.from({ length: 4 }, (_, step) => `V${top - rise * (step + 1)}H${x + run * (step + 1)}`)
  const down = Array.from({ length: 4 }, (_, step) => `H${x + run * (6 + step)}V${top - rise * (3 - step)}`)
  return `${up.join('')}${down.join('')}`
}

/** One house of the street: a front, its windows, its door. */
export const HouseFront = (house: House) => {
  const { x, width, height, look, floors, bays, door } = house
  const [bay, storey] = [width / bays, (height - 8) / floors]
  const windows = Array.from({ length: floors * bays }, (_, index) => ({ floor: Math.floor(index / bays), column: index % bays }))
  return (
    <g>
      <path d={outline(house)} className={`${look} stroke-ink`} strokeWidth="2" strokeLinejoin="round" />
      {windows.map(({ floor, column }) => {
        const isDoor = floor === floors - 1 && column === door
        const size = Math.min(bay * 0.5, 17)
        const left = x + bay * column + (bay - size) / 2
        const topOf = ground - height + 8 + storey * floor
        return isDoor ? (
          <rect key={`${floor}${column}`} x={left - 1} y={ground - 31} width={size + 2} height={31} rx="1.5" className="fill-ink" />
        ) : (
          <rect key={`${floor}${column}`} x={left} y={topOf + 4} width={size} height={Math.min(storey * 0.55, 22)} rx="1.5" className={(column + floor * 2 + bays) % 5 === 0 ? 'fill-sand-soft stroke-ink' : 'fill-surface stroke-ink'} strokeWidth="1.5" />
        )
      })}
    </g>
  )
}
