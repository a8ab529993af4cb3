import type { Extension } from '@hocuspocus/server'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { logger } from '~/core/logger.server'
import { isAllowed, requireAllowed } from '~/core/verdict'
import { getDocumentFacts } from '~/domain/documents/document-facts.server'
import { mayReadDocument, mayWriteDocument } from '~/domain/documents/document.policy'
import { closings } from '~/domain/documents/closings'
import type { CollabContext } from './visit'

/** Lets in who may read the document; who may not write in it reads along. The actor was known before the socket opened. */
export const authenticate = (whenUsable: (documentId: string) => Promise<void>): Extension<CollabContext> => ({
  onAuthenticate: async ({ documentName, context: { visit }, connectionConfig }) => {
    try {
      await whenUsable(documentName)
      const document = await getDocumentFacts(db, documentName)
      requireAllowed(mayReadDocument(visit.actor, document))
      connectionConfig.readOnly = !isAllowed(mayWriteDocument(visit.actor, document))
    } catch (error) {
      const isRefusal = error instanceof DomainError
      if (!isRefusal) logger.error({ err: error }, 'a document could not be opened')
      visit.end(isRefusal ? closings.notAllowed : closings.notStored)
      // Without a message Hocuspocus refuses in silence; the reason went to the socket, or to the log.
      throw Object.assign(new Error(), { reason: 'not-allowed' })
    }
  },
})
