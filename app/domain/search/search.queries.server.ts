import type { Actor } from '../actor'
import { scopesOf } from './scope'
import { findEntries, type Found, type Passage, passagesOf } from './search-index.server'
import type { SearchKind } from './search-entry'
import { guessOf, hasShortWord, matchOf, wordsOfQuery } from './search-terms'
import { spellingsOf } from './spellings.server'
import { visibleFound } from './visible-found.server'

/** A piece of a sentence; the words that were found are marked. */
export interface Piece {
  text: string
  isFound: boolean
}

export interface SearchHit {
  kind: SearchKind
  /** Where it stands. */
  to: string
  title: Piece[]
  passage: Piece[]
  /** Of which body or document it is, and when. */
  context: { label: string; at: Date | null }
}

export interface SearchResult {
  query: string
  hits: SearchHit[]
  /** Nothing had these words, so words that look like them were found. */
  isGuess: boolean
}

interface Wish {
  query: string
  kind?: SearchKind | undefined
  most: number
}

/** When fewer are found, words that look like those asked for are tried too. */
const few = 3

/**
 * What the actor may see of all that has these words, best first. The index is asked with the actor's keys; the policies say for each result once more
 * whether they may see it, as things are now.
 */
export const search = async (actor: Actor, { query, kind, most }: Wish): Promise<SearchResult> => {
  const words = wordsOfQuery(query)
  const exact = { query, hits: [] as SearchHit[], isGuess: false }
  if (words.length === 0 || words.join('').length < 2) return exact
  const found = await exactHits(actor, words, { kind, most })
  if (found.length >= few) return { ...exact, hits: found }
  const spellings = await spellingsOf(words)
  if (spellings.every(({ length }) => length === 1)) return { ...exact, hits: found }
  const guessed = await hitsFor(actor, { match: guessOf(spellings), kind, most, order: 'best' })
  return { ...exact, hits: guessed, isGuess: found.length === 0 && guessed.length > 0 }
}

/** Short words as they are come first; then what only begins like them. */
const exactHits = async (actor: Actor, words: string[], wish: Omit<Wish, 'query'>): Promise<SearchHit[]> => {
  const found = await hitsFor(actor, { match: matchOf(words, 'whole'), ...wish, order: 'best' })
  if (!hasShortWord(words) || found.length >= wish.most) return found
  const more = await hitsFor(actor, { match: matchOf(words, 'beginning'), ...wish, order: 'latest' })
  return [...found, ...more.filter(({ kind, to }) => !found.some((hit) => hit.kind === kind && hit.to === to))].slice(0, wish.most)
}

interface Question extends Omit<Wish, 'query'> {
  match: string
  order: 'best' | 'latest'
}

const hitsFor = async (actor: Actor, { match, kind, most, order }: Question): Promise<SearchHit[]> => {
  // Both editions of one text may be found, and what changed a moment ago may be hidden by now: a few more are asked for.
  const found = await findEntries({ match, scopes: scopesOf(actor), kind, most: most * 2 + 10, order })
  const visible = (await visibleFound(actor, found)).slice(0, most)
  const passages = await passagesOf(match, visible.map(({ found: { id } }) => id))
  return visible.flatMap(({ found, to, context }) => {
    const passage = passages.get(found.id)
    return passage ? [hitOf(found, passage, to, context)] : []
  })
}

const hitOf = ({ kind }: Found, { title, passage }: Passage, to: string, context: SearchHit['context']): SearchHit => ({ kind, to, title: piecesOf(title), passage: piecesOf(passage), context })

/** The marks that the index put around found words, as data: nothing of a text is ever markup. */
const piecesOf = (marked: string): Piece[] =>
  marked
    .replace(/\s+/g, ' ')
    .split(/([\u0001\u0002])/)
    .reduce<{ pieces: Piece[]; isFound: boolean }>(
      ({ pieces, isFound }, part) => {
        if (part === '\u0001') return { pieces, isFound: true }
        if (part === '\u0002') return { pieces, isFound: false }
        return { pieces: part === '' ? pieces : [...pieces, { text: part, isFound }], isFound }
      },
      { pieces: [], isFound: false },
    ).pieces
