import { db } from '~/core/db.server'
import { resolveAnchor } from '../../comments/anchor'
import { loadWords } from '../../comments/load-words.server'
import type { PaperText } from '../paper-text'
import { countSigns } from './anchor-comments'
import type { ExportThread } from './export-content'
import { childrenOf, mentionWords, type PaperNode } from './paper-node'

/** More conversations than this are no help beside a text in Word. */
const mostThreads = 1_000

/** What was said about a text, by where its words stand; what was withdrawn is not told. */
export const exportThreads = async (documentId: string, text: PaperText): Promise<ExportThread[]> => {
  const rows = await db.commentThread.findMany({
    where: { documentId, comments: { some: { withdrawnAt: null } } },
    select: {
      anchorStart: true,
      anchorEnd: true,
      quote: true,
      quoteBefore: true,
      quoteAfter: true,
      status: true,
      id: true,
    },
    orderBy: { id: 'asc' },
    take: mostThreads,
  })
  if (rows.length === 0) return []
  const said = await saidIn(rows.map(({ id }) => id))
  const { document, words } = await loadWords(documentId)
  const signs = signsUpTo(words.text)
  // Another text than the one that is shared now: a place in the one says nothing of the other.
  const isSame = signs.at(-1) === signsIn(text)
  return rows.map(({ id, anchorStart, anchorEnd, quote, quoteBefore, quoteAfter, status }) => {
    const place = anchorStart && anchorEnd && isSame ? resolveAnchor(document, words, { start: anchorStart, end: anchorEnd, quote, before: quoteBefore, after: quoteAfter }) : null
    return {
      range: place && place.state !== 'gone' ? { from: signs[place.from]!, to: signs[place.to]! } : null,
      quote,
      isResolved: status === 'resolved',
      messages: (said.get(id) ?? []).map((comment) => ({ author: [comment.author.name, comment.organisation].filter(Boolean).join(', '), at: comment.createdAt, text: comment.text })),
    }
  })
}

/** So many conversations are asked for at a time: a database takes so many values in one question. */
const atOnce = 250

/** The first hundred things said in each conversation. */
const saidIn = async (threadIds: string[]) => {
  const found = new Map<string, { text: string; organisation: string; createdAt: Date; author: { name: string } }[]>()
  for (let from = 0; from < threadIds.length; from += atOnce) {
    const rows = await db.comment.findMany({
      where: { threadId: { in: threadIds.slice(from, from + atOnce) }, number: { lte: 100 }, withdrawnAt: null },
      orderBy: { number: 'asc' },
      select: { threadId: true, text: true, organisation: true, createdAt: true, author: { select: { name: true } } },
    })
    for (const { threadId, ...comment } of rows) found.set(threadId, [...(found.get(threadId) ?? []), comment])
  }
  return found
}

/** How many signs that are no blanks stand before each place of a text. */
const signsUpTo = (text: string): number[] => {
  const counts = [0]
  for (const sign of text.split('')) counts.push(counts.at(-1)! + (/\s/.test(sign) ? 0 : 1))
  return counts
}

const signsIn = (node: PaperNode): number =>
  node.type === 'text' ? countSigns(node.text ?? '') : node.type === 'mention' ? countSigns(mentionWords(node)) : childrenOf(node).reduce((sum, child) => sum + signsIn(child), 0)
