import { event } from '../../event'
import type { SuggestionChoice, Verdict } from './suggestion'

/** What was suggested is in the log of the text. */
export const suggestionsSettled = (documentId: string, verdict: Verdict, count: number, { suggestionId, personId }: SuggestionChoice) =>
  event('document.suggestionsSettled', documentId, { verdict, count, suggestionId: suggestionId ?? null, personId: personId ?? null })

export type SuggestionsEvent = ReturnType<typeof suggestionsSettled>
