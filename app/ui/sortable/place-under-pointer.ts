/**
 * Where a thing would land: as many places down as there are other rows whose middle lies above the pointer.
 * `middles` are the vertical middles of all rows in pixels, in order; `from` is the row that is carried.
 */
export function placeUnderPointer(middles: readonly number[], from: number, pointer: number): number {
  return middles.filter((middle, index) => index !== from && middle < pointer).length
}
