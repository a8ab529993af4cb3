import * as Y from 'yjs'

export type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** In groups, in their order. */
export const groupedBy = <Thing>(things: readonly Thing[], of: (thing: Thing) => number): Map<number, Thing[]> => {
  const groups = new Map<number, Thing[]>()
  for (const thing of things) {
    const group = groups.get(of(thing))
    if (group) group.push(thing)
    else groups.set(of(thing), [thing])
  }
  return groups
}

const key = (client: number, clock: number): string => `${client}/${clock}`

/** The parts of an update so that each comes after what it stands in or beside. */
export const inOrder = (structs: readonly Struct[]): Struct[] => {
  const queues = [...groupedBy(structs, ({ id }) => id.client).values()]
  if (queues.length < 2) return [...structs]
  const heads = new Map(queues.map((queue) => [queue[0]!.id.client, queue[0]!.id.clock]))
  const ends = new Map(queues.map((queue) => [queue[0]!.id.client, endOf(queue.at(-1)!)]))
  const isThere = (other: unknown): boolean => !(other instanceof Y.ID) || !heads.has(other.client) || other.clock < heads.get(other.client)! || other.clock >= ends.get(other.client)!
  const ordered: Struct[] = []
  for (let moved = true; moved; ) {
    moved = false
    for (const queue of queues)
      while (queue[0] && needs(queue[0]).every(isThere)) {
        const next = queue.shift()!
        ordered.push(next)
        heads.set(next.id.client, endOf(next))
        moved = true
      }
  }
  return [...ordered, ...queues.flat()]
}

const endOf = ({ id, length }: Struct): number => id.clock + length

const needs = (struct: Struct): unknown[] => (struct instanceof Y.Item ? [struct.origin, struct.rightOrigin, struct.parent] : [])

/** What an element is part of, and whether what stands in it may be there in part. */
interface Place {
  name: string
  parent: Place | null
}

/** Elements whose content is whole only when all of it is there. */
const indivisible = new Set(['tableRow', 'details', 'article'])
/** Elements that mean nothing without those beside them. */
const never = new Set(['tableCell', 'tableHeader', 'detailsSummary', 'detailsContent', 'articleTitle'])
/** In these an element may be empty of words. */
const mayBeEmpty = new Set(['paragraph', 'heading'])

/**
 * Reads the parts of an update, in their order, as the text they make.
 * @returns whether everything before a part makes a whole text: for each part, asked in the same order
 */
export const tree = (parts: readonly Struct[]): ((part: Struct) => boolean) => {
  const places = new Map<string, Place>()
  const parents = new Map<string, Place | null>()
  const spanned = new Set<Place>()
  const whole = new Set<Struct>()
  for (const part of parts) {
    if (!(part instanceof Y.Item)) continue
    const parent = parentOf(part, places, parents)
    for (const clock of new Set([part.id.clock, part.id.clock + part.length - 1])) parents.set(key(part.id.client, clock), parent)
    if (part.content instanceof Y.ContentType) places.set(key(part.id.client, part.id.clock), { name: nameOf(part), parent })
    if (part.parentSub === 'rowspan' && part.content instanceof Y.ContentAny && Number(part.content.arr[0]) > 1) markTable(parent, spanned)
    if (part.parentSub === null && isDivisible(part, parent)) whole.add(part)
  }
  return (part) => whole.has(part) && !above(part).some((place) => spanned.has(place))
  function above(part: Struct): Place[] {
    return lineOf(parents.get(key(part.id.client, part.id.clock)) ?? null)
  }
}

const lineOf = (place: Place | null): Place[] => (place ? [place, ...lineOf(place.parent)] : [])

const markTable = (cell: Place | null, spanned: Set<Place>): void => {
  const table = lineOf(cell).find(({ name }) => name === 'table')
  if (table) spanned.add(table)
}

/** What a part stands in: named by itself, or that of its neighbour; null for what was there before. */
const parentOf = ({ parent, origin, rightOrigin }: Y.Item, places: Map<string, Place>, parents: Map<string, Place | null>): Place | null => {
  if (parent instanceof Y.ID) return places.get(key(parent.client, parent.clock)) ?? null
  return [origin, rightOrigin].flatMap((other) => (other ? (parents.get(key(other.client, other.clock)) ?? []) : []))[0] ?? null
}

const nameOf = ({ content }: Y.Item): string => (content instanceof Y.ContentType && content.type instanceof Y.XmlElement ? content.type.nodeName : 'words')

const isDivisible = (part: Y.Item, parent: Place | null): boolean => {
  if (never.has(nameOf(part)) || lineOf(parent).some(({ name }) => indivisible.has(name))) return false
  return part.origin !== null || parent === null || parent.name === 'words' || mayBeEmpty.has(parent.name)
}
