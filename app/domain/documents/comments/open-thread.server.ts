import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { db } from '~/core/db.server'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { getDocumentFacts } from '../document-facts.server'
import { mayCommentOn } from '../document.policy'
import { type Anchor, anchorAt } from './anchor'
import { documentCommented } from './comment.events'
import { findQuote, type Quote } from './find-quote'
import { loadWords } from './load-words.server'
import { say } from './say.server'

interface Wish extends Partial<Quote> {
  documentId: string
  text: string
  near?: number | undefined
  /** A suggestion in the text that is discussed. */
  suggestionId?: string | undefined
}

/**
 * Begins a thread about some words, or, without a quote, about the whole document.
 * @throws DomainError 404, 403, 409, or comments:refusal.notThere (409) at the quote when the words do not stand in the text (any more).
 */
export const openThread = async (actor: Actor, { documentId, text, quote = '', before = '', after = '', near, suggestionId }: Wish): Promise<{ threadId: string }> => {
  requireAllowed(mayCommentOn(actor, await getDocumentFacts(db, documentId)))
  // The places are those of letters, not of counts: what is typed meanwhile does not move them.
  const anchor = quote ? await anchorOf(documentId, { quote, before, after, near }) : null
  return change(actor, async ({ tx, record }) => {
    const document = await getDocumentFacts(tx, documentId)
    requireAllowed(mayCommentOn(actor, document))
    const threadId = newId()
    const hung = anchor && { anchorStart: anchor.start, anchorEnd: anchor.end, quote: anchor.quote, quoteBefore: anchor.before, quoteAfter: anchor.after }
    await tx.commentThread.create({ data: { id: threadId, documentId, ...hung, suggestionId: suggestionId ?? null, createdById: actor.personId, createdAt: clock.now() } })
    const commentId = await say(tx, actor, { document, threadId, before: 0, text })
    record(documentCommented({ documentId, meetingId: document.meetingId, threadId }, commentId))
    return { threadId }
  })
}

const anchorOf = async (documentId: string, quote: Quote & { near?: number | undefined }): Promise<Anchor> => {
  const { words } = await loadWords(documentId)
  const span = findQuote(words.text, quote)
  const anchor = span && anchorAt(words, span)
  if (!anchor) throw new DomainError('comments:refusal.notThere', { status: 409, field: 'quote' })
  return anchor
}
