import type { Change } from '~/core/change.server'
import { documentRightsChanged } from '../document.events'

/** Says that the rights to a paper are others, and so those to its adapted copies: who writes the original reads them. */
export const recordRightsChanged = async ({ tx, record }: Change, documentId: string): Promise<void> => {
  record(documentRightsChanged(documentId))
  for (const { copyId } of await tx.documentCopy.findMany({ where: { originalId: documentId }, select: { copyId: true } })) record(documentRightsChanged(copyId))
}
