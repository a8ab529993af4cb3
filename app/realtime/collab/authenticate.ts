import type { Extension } from '@hocuspocus/server'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { logger } from '~/core/logger.server'
import { isAllowed, requireAllowed } from '~/core/verdict'
import { getDocumentFacts } from '~/domain/documents/document-facts.server'
import { mayReadDocument, maySuggestIn, mayWriteDocument } from '~/domain/documents/document.policy'
import { shownOrganisation } from '~/domain/documents/shown-organisation.server'
import { closings } from '~/domain/documents/closings'
import type { CollabContext } from './visit'

/** Lets in who may read the document; who may only suggest is looked after by a judge (persist.ts), who may neither reads along. The actor was known before the socket opened. */
export const authenticate = (whenUsable: (documentId: string) => Promise<void>): Extension<CollabContext> => ({
  onAuthenticate: async ({ documentName, context: { visit }, connectionConfig }) => {
    try {
      await whenUsable(documentName)
      const document = await getDocumentFacts(db, documentName)
      requireAllowed(mayReadDocument(visit.actor, document))
      const mayWrite = isAllowed(mayWriteDocument(visit.actor, document))
      const maySuggest = isAllowed(maySuggestIn(visit.actor, document))
      if (maySuggest && !mayWrite) visit.suggester = { organisation: await shownOrganisation(db, visit.actor, document.bodyId), judge: undefined }
      connectionConfig.readOnly = !maySuggest
    } catch (error) {
      const isRefusal = error instanceof DomainError
      if (!isRefusal) logger.error({ err: error }, 'a document could not be opened')
      visit.end(isRefusal ? closings.notAllowed : closings.notStored)
      // Without a message Hocuspocus refuses in silence; the reason went to the socket, or to the log.
      throw Object.assign(new Error(), { reason: 'not-allowed' })
    }
  },
})
