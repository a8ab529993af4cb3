/** What the filters of a list ask in its address: `?orgaan=…&jaar=2026&zoek=…&na=…`. Nonsense is as good as nothing. */
export const listQuery = (request: Request) => {
  const { searchParams } = new URL(request.url)
  const read = (name: string, pattern: RegExp) => {
    const value = searchParams.get(name)?.trim()
    return value && pattern.test(value) ? value : undefined
  }
  const year = read('jaar', /^(19|20|21)\d\d$/)
  return {
    bodyId: read('orgaan', /^[\w-]{1,60}$/),
    year: year ? Number(year) : undefined,
    text: read('zoek', /^.{1,100}$/),
    cursor: read('na', /^[\w-]{1,60}$/),
  }
}

/** The same list, from its beginning or in another form. */
export const sameFilter = (request: Request, path: string): string => {
  const asked = new URLSearchParams(new URL(request.url).search)
  const kept = new URLSearchParams([...asked].filter(([name, value]) => name !== 'na' && value !== ''))
  return kept.size > 0 ? `${path}?${kept}` : path
}

/** The address of the next page of the same list, or null at the end. */
export const nextPage = (request: Request, nextCursor: string | null): string | null => {
  if (!nextCursor) return null
  const { pathname, searchParams } = new URL(request.url)
  searchParams.set('na', nextCursor)
  return `${pathname}?${searchParams}`
}

/** Which version an address asks for (`?versie=2`), or undefined for the newest. Nonsense asks for a version that does not exist. */
export const versionQuery = (request: Request): number | undefined => {
  const value = new URL(request.url).searchParams.get('versie')
  return value === null ? undefined : /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 0
}
