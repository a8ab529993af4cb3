import type { SearchHit } from '~/domain/search/search.queries.server'
import type { SearchKind } from '~/domain/search/search-entry'

/** Results by their kind: the kind of the best result first, and within a kind the best first. */
export const byKind = (hits: SearchHit[]): { kind: SearchKind; hits: SearchHit[] }[] => {
  const groups = new Map<SearchKind, SearchHit[]>()
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit])
  return [...groups].map(([kind, found]) => ({ kind, hits: found }))
}
