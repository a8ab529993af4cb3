import type { Change } from '~/core/change.server'
import type { DocumentFacts, DocumentStatus } from './document'
import { documentStatusChanged } from './document.events'

interface Notes {
  submittedAt?: Date | null
  returnNote?: string
  correctionNote?: string
}

/** Opens or closes a document for writing, within the command that causes it. */
export const setDocumentStatus = async ({ tx, record }: Change, document: Pick<DocumentFacts, 'id' | 'meetingId'>, status: DocumentStatus, notes: Notes = {}): Promise<void> => {
  await tx.document.update({ where: { id: document.id }, data: { status, ...notes } })
  record(documentStatusChanged(document.id, document.meetingId, status))
}
