export interface Place {
  x: number
  y: number
}

interface Ellipse {
  x: number
  y: number
  rx: number
  ry: number
}

const steps = 720

/** Points at equal distances along an ellipse, clockwise from the top, half a distance off the middle so that both sides mirror each other. */
const placesAround = (count: number, { x, y, rx, ry }: Ellipse): Place[] => {
  const points = Array.from({ length: steps + 1 }, (_, step): Place => {
    const angle = (step / steps) * 2 * Math.PI - Math.PI / 2
    return { x: x + rx * Math.cos(angle), y: y + ry * Math.sin(angle) }
  })
  const along = points.reduce<number[]>((sums, point, index) => {
    const before = points[index - 1]
    return [...sums, before ? sums.at(-1)! + Math.hypot(point.x - before.x, point.y - before.y) : 0]
  }, [])
  const length = along.at(-1)!
  return Array.from({ length: count }, (_, seat) => {
    const wanted = ((seat + 0.5) / count) * length
    return points[along.findIndex((passed) => passed >= wanted)]!
  })
}

/** So many seats sit well in one row; more get a second and a third row behind it. */
const perRow = 40
const mostRows = 3

/** Where everybody sits, clockwise from the top; behind each other when they are many. `radius`: of a seat's circle, so that neighbours do not touch. */
export const seatsAround = (count: number, { x, y, rx, ry }: Ellipse): { places: Place[]; radius: number } => {
  const rows = Math.min(mostRows, Math.max(1, Math.ceil(count / perRow)))
  const depth = 26
  const ellipses = Array.from({ length: rows }, (_, row) => ({ x, y, rx: rx - row * depth, ry: ry - row * depth }))
  const around = ellipses.reduce((sum, one) => sum + one.rx + one.ry, 0)
  let left = count
  const places = ellipses.flatMap((ellipse, row) => {
    const here = row === rows - 1 ? left : Math.min(left, Math.round((count * (ellipse.rx + ellipse.ry)) / around))
    left -= here
    return placesAround(here, ellipse)
  })
  const turn = (place: Place): number => (Math.atan2(place.y - y, place.x - x) + 2.5 * Math.PI) % (2 * Math.PI)
  return { places: places.sort((one, other) => turn(one) - turn(other)), radius: Math.max(7, Math.min(22, (430 * rows) / Math.max(count, 1), rows > 1 ? 11 : 22)) }
}
