import { lastEvent } from '~/core/change.server'
import type { Tx } from '~/core/db.server'
import { singleton } from '~/core/singleton.server'
import type { DocumentFacts } from './document'
import { getDocumentFacts } from './document-facts.server'

const mostDocuments = 500

const memory = singleton('remembered-facts', () => ({ event: '', facts: new Map<string, DocumentFacts>() }))

/**
 * The facts of a document, for a command: they are read again only after something happened. What decides who may write (status, rights, owner, archive)
 * changes with an event; typing records none. So a letter asks nothing of the database, while rights are still decided anew for every letter.
 * @throws DomainError 404.
 */
export const rememberedFacts = async (tx: Tx, documentId: string): Promise<DocumentFacts> => {
  const event = lastEvent()
  const known = factsInMemory(documentId)
  if (known) return known
  if (memory.event !== event || memory.facts.size >= mostDocuments) {
    memory.facts.clear()
    memory.event = event
  }
  const facts = await getDocumentFacts(tx, documentId)
  memory.facts.set(documentId, facts)
  return facts
}

/** The facts of a document if they are known without asking the database. */
export const factsInMemory = (documentId: string): DocumentFacts | undefined => (memory.event === lastEvent() ? memory.facts.get(documentId) : undefined)
