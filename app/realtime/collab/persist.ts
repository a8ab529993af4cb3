import type { Document, Extension } from '@hocuspocus/server'
import * as Y from 'yjs'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { logger } from '~/core/logger.server'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { compactLog } from '~/domain/documents/compact-log.server'
import { compactAfter } from '~/domain/documents/document'
import { loadLog } from '~/domain/documents/load-content.server'
import { closings } from '~/domain/documents/closings'
import type { CollabContext } from './visit'

/** The y-protocols sync messages that carry an update. Step 1 only says what somebody has. */
const syncStep2 = 1

interface Options {
  onFailure: (documentId: string) => void
  /** Whether logs may be merged now: not any more when the house is closing. */
  mayTidy: () => boolean
}

/**
 * Keeps the log ahead of the memory: an update is on disk before it is applied and acknowledged (promise D1). When that fails it is neither applied
 * nor acknowledged, and `onFailure` sees to it that everybody starts again from the log (promise D2).
 */
export const persist = ({ onFailure, mayTidy }: Options): Extension<CollabContext> => {
  const appended = new Map<string, number>()
  const tidy = (documentId: string): void => {
    if (mayTidy()) compactLog(documentId).catch((error: unknown) => logger.error({ err: error }, 'a log could not be compacted'))
  }
  return {
    onLoadDocument: async ({ document, documentName }) => {
      for (const update of await loadLog(db, documentName)) Y.applyUpdate(document, update)
    },
    beforeSync: async ({ type, payload, connection, context: { visit }, document, documentName }) => {
      if (type === 0 || connection.readOnly) return
      if (type === syncStep2 && isKnown(document, payload)) return
      try {
        await appendUpdate(visit.actor, { documentId: documentName, update: payload })
        const count = (appended.get(documentName) ?? 0) + 1
        appended.set(documentName, count % compactAfter)
        if (count === compactAfter) tidy(documentName)
      } catch (error) {
        // A read-only connection gets "not applied" as its answer; throwing would only make noise.
        connection.readOnly = true
        if (error instanceof DomainError) return visit.end(closings.changed)
        logger.error({ err: error }, 'what was typed could not be stored')
        onFailure(documentName)
      }
    },
    afterUnloadDocument: async ({ documentName }) => {
      appended.delete(documentName)
      tidy(documentName)
    },
  }
}

/** Whoever comes back sends everything that might be new. Most of the time nothing is. */
const isKnown = (document: Document, update: Uint8Array): boolean => Y.snapshotContainsUpdate(Y.snapshot(document), update)
