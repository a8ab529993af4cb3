/** What a list of Word (w:num) counts with: its definition, and the numbers at which its levels begin. */
interface WordList {
  definition: string
  starts: Map<number, number>
  /** Levels at which this list begins anew, whatever the definition has counted. */
  restarts: Map<number, number>
}

const levelStarts = (xml: string, pattern: RegExp): Map<number, number> => {
  const starts = new Map<number, number>()
  for (const [, level, inner] of xml.matchAll(pattern)) {
    const start = /<w:start(?:Override)?\b[^>]*\bw:val="(\d{1,7})"/.exec(inner!)?.[1]
    if (start !== undefined) starts.set(Number(level), Number(start))
  }
  return starts
}

const listsOf = (xml: string): Map<string, WordList> => {
  const definitions = new Map([...xml.matchAll(/<w:abstractNum\b[^>]*\bw:abstractNumId="(\d+)"[^>]*>([^]*?)<\/w:abstractNum>/g)].map(([, id, inner]) => [id!, levelStarts(inner!, /<w:lvl\b[^>]*\bw:ilvl="(\d)"[^>]*>([^]*?)<\/w:lvl>/g)]))
  return new Map(
    [...xml.matchAll(/<w:num\b[^>]*\bw:numId="(\d+)"[^>]*>([^]*?)<\/w:num>/g)].map(([, id, inner]) => {
      const definition = /<w:abstractNumId\b[^>]*\bw:val="(\d+)"/.exec(inner!)?.[1] ?? `list ${id}`
      return [id!, { definition, starts: definitions.get(definition) ?? new Map<number, number>(), restarts: levelStarts(inner!, /<w:lvlOverride\b[^>]*\bw:ilvl="(\d)"[^>]*>([^]*?)<\/w:lvlOverride>/g) }]
    }),
  )
}

/** Counts the paragraphs of numbered lists as Word does (ISO/IEC 29500-1, 17.9): lists of one definition count on, and a deeper level begins again. */
export class ListNumbers {
  readonly #lists: Map<string, WordList>
  readonly #counts = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(numberingXml: string) {
    this.#lists = listsOf(numberingXml)
  }

  /** The number of the next paragraph of a list; null of a list that is not known. */
  next(listId: string | null, level: number): number | null {
    const list = listId === null ? undefined : this.#lists.get(listId)
    if (!list) return null
    const counts = this.#counts.get(list.definition) ?? []
    this.#counts.set(list.definition, counts)
    const place = `${listId}/${level}`
    const restart = this.#begun.has(place) ? undefined : list.restarts.get(level)
    const before = counts[level]
    this.#begun.add(place)
    const number = restart ?? (before === undefined ? (list.restarts.get(level) ?? list.starts.get(level) ?? 1) : before + 1)
    counts.length = level
    counts[level] = number
    return number
  }
}
