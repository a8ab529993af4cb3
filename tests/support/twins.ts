/** What differs between two tellings of the same story: ids, moments, numbers of events, keys, the code that announces presence. */
const patterns: [RegExp, string][] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'id'],
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}\.\d{3}Z)?/g, 'moment'],
]

/** The text with ids and moments replaced by the order in which they first appear, and revisions left out: equal for twins. */
export const withoutIdentity = (text: string): string => {
  let result = text.replace(/"(revision|previous)":\d+/g, '"$1":0').replace(/"announceCode":"\d+"/g, '"announceCode":"code"')
  for (const [pattern, name] of patterns) {
    const seen = new Map<string, number>()
    result = result.replace(pattern, (found) => {
      if (name === 'moment') return name
      if (!seen.has(found)) seen.set(found, seen.size)
      return `${name}${seen.get(found)}`
    })
  }
  return result.replace(/\b([01]\d|2[0-3])[.:][0-5]\d\b/g, 'time')
}
