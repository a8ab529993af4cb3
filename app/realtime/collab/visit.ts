import type { Actor } from '~/domain/actor'
import type { SuggestionJudge } from '~/domain/documents/suggestions/suggestion-judge'

/** One socket in a document: who it is, and how to show them out. */
export interface Visit {
  actor: Actor
  /** The document it asked for; a socket has one. */
  documentId: string | undefined
  /** The Yjs client whose caret it may move; the first it names. */
  clientId: number | undefined
  /** One for every update that came, in their order: it is kept when the update is on disk. */
  storing: Promise<void>[]
  /** Of who may suggest but not write: under which organisation, and who looks at what they type. */
  suggester: { organisation: string; judge: SuggestionJudge | undefined } | undefined
  /** Since when a message of it keeps the process busy (ms). */
  busySince: number | undefined
  /** That message is large, and was or will be tried before it is worked in. */
  isTried: boolean
  isOver: boolean
  /** Whether nothing is read from it for now: who sends it waits. */
  hold: (isHeld: boolean) => void
  /** Ends it at once: nothing that still arrives is read. */
  end: (closing: Closing) => void
}

/** The context of Hocuspocus: every hook of a socket gets it. */
export interface CollabContext {
  visit: Visit
}

export interface Closing {
  code: number
  reason: string
}
