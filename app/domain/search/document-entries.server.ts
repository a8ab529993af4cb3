import type { Db } from '~/core/db.server'
import { loadLog } from '../documents/load-content.server'
import { wordsOf } from '../documents/paper/paper-text'
import { readPaper } from '../documents/paper/shared-paper'
import { documentFrom } from '../documents/update'
import { readText } from '../meetings/minutes/shared-text'
import { scope } from './scope'
import type { SearchEntry } from './search-entry'

/** What can be found of a document: its text, and what was said beside it. Approved minutes are found as their version. */
export const documentEntries = async (db: Db, documentId: string): Promise<SearchEntry[]> => {
  const row = await db.document.findUnique({
    where: { id: documentId },
    select: { kind: true, title: true, status: true, bodyId: true, ownerId: true, meetingId: true, rights: { select: { personId: true, organisationId: true, bodyId: true } } },
  })
  if (!row?.bodyId) return []
  const { kind, title, bodyId, meetingId } = row
  const isMinutes = kind === 'minutes'
  const scopes = isMinutes ? [scope.permission('read-minutes-draft', bodyId)] : paperScopes({ ...row, bodyId })
  const place = { documentId, ...(meetingId && { meetingId }) }
  const document = documentFrom(await loadLog(db, documentId))
  const body = isMinutes ? readText(document).sections.map(({ content }) => wordsOf({ type: 'section', content })).join('\n') : wordsOf(readPaper(document))
  const text: SearchEntry[] = isMinutes && row.status === 'locked' ? [] : [{ kind: isMinutes ? 'minutes' : 'paper', subjectId: documentId, place, title, body, scopes }]
  return [...text, ...(await threadEntries(db, documentId, { place, scopes }))]
}

const paperScopes = ({ bodyId, ownerId, rights }: { bodyId: string; ownerId: string | null; rights: { personId: string | null; organisationId: string | null; bodyId: string | null }[] }): string[] => [
  scope.permission('manage-papers', bodyId),
  ...(ownerId ? [scope.person(ownerId)] : []),
  ...rights.flatMap((right) => (right.personId ? [scope.person(right.personId)] : right.organisationId ? [scope.organisation(right.organisationId)] : right.bodyId ? [scope.member(right.bodyId)] : [])),
]

/** What was withdrawn cannot be found. */
const threadEntries = async (db: Db, documentId: string, shared: Pick<SearchEntry, 'place' | 'scopes'>): Promise<SearchEntry[]> => {
  const threads = await db.commentThread.findMany({
    where: { documentId, comments: { some: { withdrawnAt: null } } },
    select: { id: true, quote: true, comments: { where: { withdrawnAt: null }, orderBy: { number: 'asc' }, select: { text: true, author: { select: { name: true } } } } },
  })
  return threads.map(({ id, quote, comments }) => ({ ...shared, kind: 'comment', subjectId: id, title: quote, body: comments.map(({ text, author }) => `${author.name}: ${text}`).join('\n') }))
}
