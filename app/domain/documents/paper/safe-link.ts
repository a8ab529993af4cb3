/** A longer address was not made by a person. */
export const longestLink = 2_000

/** Where a link may lead: a page of the web or somebody's mailbox. Everything else (scripts, files, data) is no link. */
export const isSafeLink = (href: unknown): href is string => {
  if (typeof href !== 'string' || href.length > longestLink) return false
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
  } catch {
    return false
  }
}
