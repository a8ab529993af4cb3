import { canonicalJson } from '~/core/canonical'
import type { Db } from '~/core/db.server'
import { sha256 } from '~/core/secrets.server'
import { isAllowed } from '~/core/verdict'
import type { Actor } from '../../../actor'
import { documentFactColumns, factsOf } from '../../../documents/document-facts.server'
import { mayCarryPaper } from '../../../documents/document.policy'
import { loadPaperText } from '../../../documents/papers/load-paper-text.server'

/** What became of a paper since one of its versions was put on an agenda. */
export interface NewerVersion {
  attachmentId: string
  documentId: string
  /** The version on the agenda. */
  from: number
  /** The newest version; `now` when people wrote on since the last one and that is the one on the agenda. */
  to: number | 'now'
}

/** Of the papers with an item, those whose text moved on, as far as the actor may read them: a step alone changes no word. */
export const newerVersions = async (db: Db, actor: Actor, itemId: string): Promise<NewerVersion[]> => {
  const rows = await db.attachment.findMany({
    where: { itemId, withdrawnAt: null, versionId: { not: null } },
    select: { id: true, sha256: true, version: { select: { number: true, document: { select: { ...documentFactColumns, versions: { select: { number: true, sha256: true }, orderBy: { number: 'desc' }, take: 1 } } } } } },
  })
  const found: NewerVersion[] = []
  for (const { id: attachmentId, sha256: there, version } of rows) {
    if (!version || !isAllowed(mayCarryPaper(actor, factsOf(version.document)))) continue
    const { id: documentId, versions } = version.document
    const last = versions[0]!
    const one = { attachmentId, documentId, from: version.number }
    if (last.number > version.number && last.sha256 !== there) found.push({ ...one, to: last.number })
    else if (sha256(canonicalJson(await loadPaperText(db, documentId))) !== there) found.push({ ...one, to: 'now' })
  }
  return found
}
