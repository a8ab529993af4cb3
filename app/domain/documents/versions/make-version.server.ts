import type { Change } from '~/core/change.server'
import { canonicalJson } from '~/core/canonical'
import { clock } from '~/core/clock'
import type { Tx } from '~/core/db.server'
import { newId } from '~/core/ids'
import { sha256 } from '~/core/secrets.server'
import type { Actor } from '../../actor'
import { documentVersionMade } from '../document.events'
import type { PaperText } from '../paper/paper-text'
import { loadPaperText } from '../papers/load-paper-text.server'
import type { VersionReason } from './version'

interface Wish {
  documentId: string
  reason: VersionReason
  note?: string
  /** Nothing is made when the text is that of the last version. */
  onlyIfNew?: boolean
}

/** Keeps the text of a paper as it stands now, within the command that causes it. @returns the number of the version that holds it */
export const makeVersion = async ({ tx, record }: Change, actor: Actor, { documentId, reason, note = '', onlyIfNew = false }: Wish): Promise<number> => {
  const content = canonicalJson(await loadPaperText(tx, documentId))
  const hash = sha256(content)
  const last = await tx.documentVersion.findFirst({ where: { documentId }, orderBy: { number: 'desc' }, select: { number: true, sha256: true, createdAt: true } })
  if (onlyIfNew && last?.sha256 === hash) return last.number
  const number = (last?.number ?? 0) + 1
  const authors = canonicalJson(await authorsSince(tx, documentId, last?.createdAt))
  await tx.documentVersion.create({ data: { id: newId(), documentId, number, reason, note, content, sha256: hash, authors, createdById: actor.personId, createdAt: clock.now() } })
  record(documentVersionMade(documentId, number, hash))
  return number
}

/** An author is known to the minute: who wrote in the minute of the version before may stand with both. */
const authorsSince = async (tx: Tx, documentId: string, moment: Date | undefined): Promise<string[]> => {
  const rows = await tx.documentAuthor.findMany({
    where: { documentId, ...(moment && { editedAt: { gte: moment } }) },
    select: { person: { select: { name: true } } },
    orderBy: { person: { name: 'asc' } },
  })
  return rows.map(({ person }) => person.name)
}

/** The text that a version holds. */
export const textOf = ({ content }: { content: string }): PaperText => JSON.parse(content) as PaperText
