import * as Y from 'yjs'
import { change } from '~/core/change.server'
import { DomainError } from '~/core/errors'
import { isAllowed, requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { writeToLog } from '../append-update.server'
import { textField } from '../document'
import { documentEdited } from '../document.events'
import { getDocumentFacts } from '../document-facts.server'
import { maySuggestIn, mayWriteDocument } from '../document.policy'
import { loadLog } from '../load-content.server'
import { documentFrom } from '../update'
import { settleText } from './settle-text'
import { isChosen, type SuggestionChoice, type Verdict } from './suggestion'
import { suggestionsSettled } from './suggestion.events'

type Wish = SuggestionChoice & { documentId: string; verdict: Verdict }

/**
 * Accepts or rejects suggestions: who writes the text; who made them may take back their own. Only the words they are about are touched, so that what
 * others type meanwhile stays. @throws DomainError 404, 403, 409; suggestions:refusal.gone (409) when there are none (any more)
 */
export const settleSuggestions = (actor: Actor, { documentId, verdict, ...choice }: Wish): Promise<{ count: number }> =>
  change(actor, async ({ tx, record }) => {
    const document = await getDocumentFacts(tx, documentId)
    const mayWrite = isAllowed(mayWriteDocument(actor, document))
    const takesBack = verdict === 'reject' && isAllowed(maySuggestIn(actor, document))
    if (!mayWrite && !takesBack) requireAllowed(mayWriteDocument(actor, document))
    const text = documentFrom(await loadLog(tx, documentId))
    const before = Y.encodeStateVector(text)
    const count = settleText(text, textField, verdict, (attrs) => isChosen(choice, attrs) && (mayWrite || attrs.personId === actor.personId))
    if (count === 0) throw new DomainError('suggestions:refusal.gone', { status: 409 })
    await writeToLog(tx, { documentId, update: Y.encodeStateAsUpdate(text, before), authorId: actor.personId })
    record(documentEdited(documentId, document.meetingId))
    record(suggestionsSettled(documentId, verdict, count, choice))
    return { count }
  })
