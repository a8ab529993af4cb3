/** The first and the last byte that are wanted, both included. */
export interface ByteRange {
  start: number
  end: number
}

/**
 * What part of a file is asked for (RFC 9110, sections 14.1 to 14.4): a range, `outside` when the file has no such bytes, or null for the whole file. Several
 * ranges at once, another unit, another method and a changed file (If-Range) all get the whole.
 */
export const rangeOf = ({ method, headers }: Pick<Request, 'method' | 'headers'>, size: number, etag: string): ByteRange | 'outside' | null => {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get('Range')?.replaceAll(' ', '') ?? '') ?? []
  const condition = headers.get('If-Range')
  if (method !== 'GET' || from === undefined || to === undefined || (from === '' && to === '') || (condition !== null && condition !== etag)) return null
  if (from === '') return Number(to) === 0 || size === 0 ? 'outside' : { start: Math.max(0, size - Number(to)), end: size - 1 }
  if (to !== '' && Number(to) < Number(from)) return null
  return Number(from) >= size ? 'outside' : { start: Number(from), end: to === '' ? size - 1 : Math.min(Number(to), size - 1) }
}
