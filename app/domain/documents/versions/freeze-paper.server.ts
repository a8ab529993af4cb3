import type { Change } from '~/core/change.server'
import { notFound } from '~/core/errors'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { getDocumentFacts } from '../document-facts.server'
import { mayCarryPaper } from '../document.policy'
import { makeVersion } from './make-version.server'
import type { FrozenVersion } from './version'

interface Wish {
  documentId: string
  /** An existing version; `now` for the text as it stands, kept as a version when none holds it yet. */
  number: number | 'now'
}

/**
 * The version of a paper that somebody takes along to a meeting, within the command that puts it there. For `now` what people typed must be on disk first (writeAll).
 * @throws DomainError 404 for who may not read the paper, and for a version there is not.
 */
export const freezePaper = async (work: Change, actor: Actor, { documentId, number }: Wish): Promise<FrozenVersion> => {
  requireAllowed(mayCarryPaper(actor, await getDocumentFacts(work.tx, documentId)))
  const chosen = number === 'now' ? await makeVersion(work, actor, { documentId, reason: 'agenda', onlyIfNew: true }) : number
  const version = await work.tx.documentVersion.findUnique({
    where: { documentId_number: { documentId, number: chosen } },
    select: { id: true, number: true, sha256: true, content: true, document: { select: { title: true } } },
  })
  if (!version) throw notFound()
  const { content, document, ...frozen } = version
  return { ...frozen, documentId, title: document.title, size: Buffer.byteLength(content) }
}
