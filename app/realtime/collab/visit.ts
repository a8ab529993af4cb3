import type { Actor } from '~/domain/actor'

/** One socket in a document: who it is, and how to show them out. */
export interface Visit {
  actor: Actor
  /** The document it asked for; a socket has one. */
  documentId: string | undefined
  /** The Yjs client whose caret it may move; the first it names. */
  clientId: number | undefined
  isOver: boolean
  /** Ends it at once: nothing that still arrives is read. */
  end: (closing: Closing) => void
}

/** The context of Hocuspocus: every hook of a socket gets it. */
export interface CollabContext {
  visit: Visit
}

export interface Closing {
  /** 4000–4999: ours (RFC 6455, section 7.4.2). The editor knows them by number. */
  code: number
  reason: string
}

export const closings = {
  signedOut: { code: 4401, reason: 'signed out' },
  /** May not, or not any more. */
  notAllowed: { code: 4403, reason: 'not allowed' },
  /** Rights or state changed: come in again, and see what is possible now. */
  changed: { code: 4409, reason: 'changed' },
  malformed: { code: 4400, reason: 'not understood' },
  tooLarge: { code: 4413, reason: 'too large' },
  tooMany: { code: 4429, reason: 'too many messages' },
  /** Nothing was stored: come in again and send what is not stored yet. */
  notStored: { code: 4507, reason: 'not stored' },
  stopping: { code: 1001, reason: 'going away' },
} as const satisfies Record<string, Closing>
