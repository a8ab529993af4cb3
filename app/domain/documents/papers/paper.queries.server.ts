import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { type DocumentKind, type PaperKind, statusesAfter } from '../document'
import { documentFactColumns, factsOf } from '../document-facts.server'
import { levelOf, mayBringFurther, mayCommentOn, mayManagePaper, mayReadDocument, maySuggestIn, mayWriteDocument } from '../document.policy'
import { copiesBesidePaper } from '../copies/copies.queries.server'
import { attachmentsOf } from '../files/document-file.queries.server'
import { shownOrganisation } from '../shown-organisation.server'
import { lastWritten } from '../load-content.server'
import { countPlaceholders } from '../words/placeholders'
import { loadPaperText } from './load-paper-text.server'

const columns = { ...documentFactColumns, title: true, editedAt: true, body: { select: { id: true, name: true } }, owner: { select: { id: true, name: true } }, folder: { select: { name: true } }, correctionOfId: true, correction: { select: { id: true } } } as const

/** What kind of document it is, whoever asks; its page decides who may see it. @throws DomainError 404. */
export const kindOfDocument = async (documentId: string): Promise<DocumentKind> => {
  const row = await db.document.findUnique({ where: { id: documentId }, select: { kind: true } })
  if (!row) throw notFound()
  return row.kind
}

/** A paper with its text and what the actor may do in it. @throws DomainError 404. */
export const paperPage = async (actor: Actor, documentId: string) => {
  const row = await db.document.findUnique({ where: { id: documentId }, select: columns })
  if (!row?.body || row.kind === 'minutes') throw notFound()
  const facts = factsOf(row)
  requireAllowed(mayReadDocument(actor, facts))
  const { id, title, status, body, owner, folder, editedAt, correctionOfId, correction } = row
  const isManager = isAllowed(mayManagePaper(actor, facts))
  const text = await loadPaperText(db, id)
  return {
    paper: { id, title, kind: row.kind as PaperKind, status, body, owner, folder: folder?.name ?? '', editedAt, isArchived: facts.isArchived, lastWritten: await lastWritten(db, id), correctionOfId, correctionId: correction?.id ?? null },
    text,
    /** How many places of an example are still to be filled in. */
    placeholders: countPlaceholders(text),
    copies: await copiesBesidePaper(actor, facts),
    attachments: await attachmentsOf(db, id),
    me: { id: actor.personId, name: actor.name, organisation: await shownOrganisation(db, actor, body.id) },
    level: levelOf(actor, facts),
    may: {
      write: isAllowed(mayWriteDocument(actor, facts)),
      suggest: isAllowed(maySuggestIn(actor, facts)),
      comment: isAllowed(mayCommentOn(actor, facts)),
      manage: isManager,
    },
    /** Where a manager may bring it next. */
    next: isAllowed(mayBringFurther(actor, facts)) && !facts.isArchived ? statusesAfter(status) : [],
  }
}

export type PaperPage = Awaited<ReturnType<typeof paperPage>>

/** Title and folder of a paper, for who manages it, with the folders there are. @throws DomainError 404, 403. */
export const paperToChange = async (actor: Actor, documentId: string) => {
  const row = await db.document.findUnique({ where: { id: documentId }, select: columns })
  if (!row) throw notFound()
  const facts = factsOf(row)
  requireAllowed(mayManagePaper(actor, facts))
  return { paper: { id: row.id, title: row.title, folder: row.folder?.name ?? '', isArchived: facts.isArchived }, folders: await folderNames([facts.bodyId]) }
}

/** The names of the folders of some bodies. */
export const folderNames = async (bodyIds: string[]): Promise<string[]> => {
  const rows = await db.documentFolder.findMany({ where: { bodyId: { in: bodyIds } }, select: { name: true }, distinct: ['name'], orderBy: { name: 'asc' }, take: 200 })
  return rows.map(({ name }) => name)
}
