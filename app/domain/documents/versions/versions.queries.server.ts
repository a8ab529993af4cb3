import { db } from '~/core/db.server'
import { notFound } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { documentFactColumns, factsOf } from '../document-facts.server'
import { mayKeepVersion, mayReadDocument } from '../document.policy'
import type { PaperText } from '../paper/paper-text'
import { loadPaperText } from '../papers/load-paper-text.server'
import { compare } from './compare'
import { textOf } from './make-version.server'
import type { VersionLine } from './version'

const lineColumns = { number: true, reason: true, note: true, sha256: true, authors: true, createdAt: true, createdBy: { select: { name: true } } } as const

type LineRow = Omit<VersionLine, 'authors' | 'createdBy'> & { authors: string; createdBy: { name: string } }
const lineOf = ({ authors, createdBy, ...line }: LineRow): VersionLine => ({ ...line, authors: JSON.parse(authors) as string[], createdBy: createdBy.name })

/** The paper, for who may read it. @throws DomainError 404. */
const readable = async (actor: Actor, documentId: string) => {
  const row = await db.document.findUnique({ where: { id: documentId }, select: { ...documentFactColumns, title: true } })
  if (!row || row.kind === 'minutes') throw notFound()
  const facts = factsOf(row)
  requireAllowed(mayReadDocument(actor, facts))
  return { paper: { id: row.id, title: row.title, status: row.status }, mayKeep: isAllowed(mayKeepVersion(actor, facts)) }
}

/** The latest 200 versions of a paper, newest first. @throws DomainError 404. */
export const versionsPage = async (actor: Actor, documentId: string) => {
  const page = await readable(actor, documentId)
  const rows = await db.documentVersion.findMany({ where: { documentId }, select: lineColumns, orderBy: { number: 'desc' }, take: 200 })
  return { ...page, versions: rows.map(lineOf) }
}

/** One version with its text. @throws DomainError 404. */
export const versionPage = async (actor: Actor, documentId: string, number: number) => {
  const page = await readable(actor, documentId)
  return { ...page, ...(await versionOf(documentId, number)) }
}

const versionOf = async (documentId: string, number: number): Promise<{ version: VersionLine; text: PaperText }> => {
  const row = await db.documentVersion.findUnique({ where: { documentId_number: { documentId, number } }, select: { ...lineColumns, content: true } })
  if (!row) throw notFound()
  const { content, ...line } = row
  return { version: lineOf(line), text: textOf({ content }) }
}

/** Two versions beside each other; without a second number the text as it stands now. @throws DomainError 404. */
export const comparisonPage = async (actor: Actor, documentId: string, from: number, to: number | null) => {
  const page = await readable(actor, documentId)
  const [before, after] = await Promise.all([versionOf(documentId, from), to === null ? loadPaperText(db, documentId).then((text) => ({ version: null, text })) : versionOf(documentId, to)])
  const rows = await db.documentVersion.findMany({ where: { documentId }, select: { number: true }, orderBy: { number: 'desc' }, take: 200 })
  return { ...page, from: before.version, to: after.version, rows: compare(before.text, after.text), numbers: rows.map(({ number }) => number) }
}

export type VersionsPage = Awaited<ReturnType<typeof versionsPage>>
export type VersionPage = Awaited<ReturnType<typeof versionPage>>
export type ComparisonPage = Awaited<ReturnType<typeof comparisonPage>>
