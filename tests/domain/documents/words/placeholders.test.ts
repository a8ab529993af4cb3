import { EditorState, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { paperKinds } from '~/domain/documents/document'
import { paperSchema } from '~/domain/documents/paper/paper-schema'
import { countWords, type PaperText, paragraph, type TextPart, wordsOf } from '~/domain/documents/paper/paper-text'
import { templateFor } from '~/domain/documents/paper/templates'
import { paperPage } from '~/domain/documents/papers/paper.queries.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { asSuggestion } from '~/domain/documents/suggestions/as-suggestion'
import { countIn, countWithin } from '~/domain/documents/words/count-words'
import { countPlaceholders, placeholdersIn } from '~/domain/documents/words/placeholders'
import { longPaper } from '../../../bench/document/long-paper'
import { aPaper } from '../../../support/factories/a-paper'
import { aBody, aMember } from '../../../support/factories/bodies'
import { everything } from '../../../support/papers'

const whose = { id: 'v', personId: 'p', name: 'Lien', organisation: 'CAW', at: '2026-11-24T10:00:00.000Z' }
const paper = (...lines: string[]): PaperText => ({ type: 'doc', content: lines.map(paragraph) })
const docOf = (text: PaperText) => paperSchema.nodeFromJSON(text)
const shown = (text: PaperText): string[] => placeholdersIn(docOf(text)).map(({ from, to }) => docOf(text).textBetween(from, to))

describe('places to fill in', () => {
  test.each(Object.values(paperKinds))('of the template of a %s are found in the editor and on the server alike', (kind) => {
    const text = templateFor(kind)
    expect(shown(text)).toEqual(shown(text).filter((words) => /^\[.+\]$/.test(words)))
    expect(shown(text).length).toBeGreaterThan(4)
    expect(countPlaceholders(text)).toBe(shown(text).length)
  })

  test('stand in one line, also where its look changes, and are more than one sign', () => {
    const split: PaperText = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Op [da' }, { type: 'text', text: 'tum]', marks: [{ type: 'bold' }] }] }] }
    expect([shown(split), countPlaceholders(split)]).toEqual([['[datum]'], 1])
    expect(shown(paper('[naam], [1] en []', '[begin', 'einde]'))).toEqual(['[naam]'])
  })

  test('that are suggested to go count no more; what is suggested instead is not taken for one', () => {
    const state = EditorState.create({ doc: docOf(paper('Op [datum] in [plaats].')) })
    const [date] = placeholdersIn(state.doc)
    const made = asSuggestion(state.tr.insertText('3 mei', date!.from, date!.to), state, whose) as Transaction
    const text = made.doc.toJSON() as PaperText
    expect(shown(text)).toEqual(['[plaats]'])
    expect(countPlaceholders(text)).toBe(1)
  })
})

test('who manages a paper hears how many are left, also once it is final', async () => {
  const owner = await aMember('Els Peeters', 'secretary', await aBody('Woonoverleg Ichtegem'))
  const documentId = await aPaper(owner, { lines: ['Op [datum] in [plaats].'] })
  expect((await paperPage(owner, documentId)).placeholders).toBe(2)
  await setPaperStatus(owner, documentId, 'final')
  expect(await paperPage(owner, documentId)).toMatchObject({ placeholders: 2, may: { manage: true } })
})

describe('counting words', () => {
  test('says of an open text what the server says of it', () => {
    for (const text of [everything, longPaper(3), templateFor('regulation')]) expect(countIn(docOf(text))).toBe(countWords(wordsOf(text)))
  })

  test('counts the words of what is selected, and the part of a word as one', () => {
    const doc = docOf(paper('Een twee drie.', 'Vier vijf.'))
    expect(countWithin(doc, [{ from: 0, to: doc.content.size }])).toBe(5)
    expect(countWithin(doc, [{ from: 5, to: 9 }])).toBe(1)
    expect(countWithin(doc, [{ from: 11, to: 21 }])).toBe(2)
    expect(countWithin(doc, [{ from: 1, to: 4 }, { from: 17, to: 21 }])).toBe(2)
    expect(countWithin(doc, [{ from: 4, to: 4 }])).toBe(0)
    const name: TextPart = { type: 'text', text: 'Met ' }
    const named = docOf({ type: 'doc', content: [{ type: 'paragraph', content: [name, { type: 'mention', attrs: { kind: 'person', id: 'a', label: 'An Maes' } }] }] })
    expect([countIn(named), countWithin(named, [{ from: 5, to: 6 }])]).toEqual([3, 2])
  })
})
