/** What can be found. Minutes are a draft that is being written, or an approved version. */
export const searchKinds = ['meeting', 'item', 'minutes', 'decision', 'paper', 'comment'] as const
export type SearchKind = (typeof searchKinds)[number]

/** One thing that can be found, as it stands in the index. */
export interface SearchEntry {
  kind: SearchKind
  /** Of the meeting, item, meeting (minutes), decision, document or thread. */
  subjectId: string
  /** Where it belongs: what its address and its line under the title are made of. */
  place: SearchPlace
  title: string
  body: string
  /** Whoever has one of these keys may find it (scope.ts). */
  scopes: string[]
}

export interface SearchPlace {
  meetingId?: string
  documentId?: string
  itemId?: string
  number?: string
  /** Approved minutes: in which edition these words stand. */
  edition?: 'full' | 'public'
}

/** Entries are replaced together: all of one document, or all of one meeting. */
export type SearchOwner = `document/${string}` | `meeting/${string}`
