import canonicalize from 'canonicalize'

/** The canonical JSON (RFC 8785) of plain data: the same data gives the same bytes, everywhere and always. */
export const canonicalJson = (data: object): string => {
  const text = canonicalize(data)
  if (text === undefined) throw new Error('This cannot be written as JSON')
  return text
}
