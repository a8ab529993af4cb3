export interface Place {
  x: number
  y: number
}

const steps = 720

/** Points at equal distances along an ellipse, clockwise from the top, half a distance off the middle so that both sides mirror each other. */
export const placesAround = (count: number, { x, y, rx, ry }: { x: number; y: number; rx: number; ry: number }): Place[] => {
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

/** The radius of a seat's circle, so that neighbours do not touch. */
export const seatRadius = (count: number): number => Math.max(8, Math.min(22, 430 / Math.max(count, 1)))
