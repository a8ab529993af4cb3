import { canonicalJson } from '~/core/canonical'
import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { sha256 } from '~/core/secrets.server'
import type { Actor } from '../../../actor'
import { listDocuments } from '../../../documents/documents.queries.server'
import { loadPaperText } from '../../../documents/papers/load-paper-text.server'
import { listSuggestions } from '../../../documents/suggestions/list-suggestions'
import { versionsPage } from '../../../documents/versions/versions.queries.server'
import { agendaForEditing } from '../../preparing.queries.server'

/** Older versions than these are found through the page of the paper, and are seldom what a meeting wants. */
const offeredVersions = 20

/** @throws DomainError 404, 403 or 409 for who may not change the agenda. */
const place = async (actor: Actor, meetingId: string, itemId: string) => {
  const { meeting, items } = await agendaForEditing(actor, meetingId)
  const item = items.find(({ id }) => id === itemId)
  if (!item) throw notFound()
  return { meeting, item }
}

/** One page of the papers that who makes the agenda may read, last written first. @throws DomainError 404, 403 or 409. */
export const papersToAdd = async (actor: Actor, { meetingId, itemId, text }: { meetingId: string; itemId: string; text?: string | undefined }, cursor?: string) => {
  const { meeting, item } = await place(actor, meetingId, itemId)
  const { documents, nextCursor } = await listDocuments(actor, { isPaper: true, text }, cursor)
  return { meeting, item, documents, nextCursor, text: text ?? '' }
}

export type PapersToAdd = Awaited<ReturnType<typeof papersToAdd>>

/** The versions of a paper that can be put with an item, and what the text as it stands now would be. @throws DomainError 404, 403 or 409. */
export const paperToAdd = async (actor: Actor, { meetingId, itemId, documentId }: { meetingId: string; itemId: string; documentId: string }) => {
  const { meeting, item } = await place(actor, meetingId, itemId)
  const { paper, versions } = await versionsPage(actor, documentId)
  const text = await loadPaperText(db, documentId)
  const last = versions[0]
  return {
    meeting,
    item,
    paper,
    versions: versions.slice(0, offeredVersions),
    now: {
      /** The version that it is, or would become. */
      number: last?.sha256 === sha256(canonicalJson(text)) ? last.number : (last?.number ?? 0) + 1,
      suggestions: listSuggestions(text).length,
    },
    isForEverybody: meeting.isPublic && !item.isClosed,
  }
}

export type PaperToAdd = Awaited<ReturnType<typeof paperToAdd>>
