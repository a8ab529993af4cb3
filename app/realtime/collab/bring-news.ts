import type { Hocuspocus } from '@hocuspocus/server'
import * as Y from 'yjs'
import type { CommittedEvent } from '~/core/change.server'
import { db } from '~/core/db.server'
import { logger } from '~/core/logger.server'
import { loadLog } from '~/domain/documents/load-content.server'
import type { CollabContext } from './visit'

/** What the server itself wrote is in the log already: those who have the document open get it too. */
export const bringNews = (hocuspocus: Hocuspocus<CollabContext>, { name, subjectId }: CommittedEvent): void => {
  if (name !== 'document.edited') return
  readNews(hocuspocus, subjectId).catch((error: unknown) => logger.error({ err: error }, 'news of a document could not be brought'))
}

const readNews = async (hocuspocus: Hocuspocus<CollabContext>, documentId: string): Promise<void> => {
  const document = hocuspocus.documents.get(documentId) ?? (await hocuspocus.loadingDocuments.get(documentId))
  if (!document) return
  const log = await loadLog(db, documentId)
  document.transact(() => log.forEach((update) => Y.applyUpdate(document, update)), { source: 'local', skipStoreHooks: true })
}
