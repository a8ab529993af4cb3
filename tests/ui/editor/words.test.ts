import type { Editor } from '@tiptap/core'
import { EditorState, type Plugin, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { paperSchema } from '~/domain/documents/paper/paper-schema'
import { paragraph, type PaperText } from '~/domain/documents/paper/paper-text'
import { templateFor } from '~/domain/documents/paper/templates'
import { closeFind, foundIn, foundWordsPlugin, lookFor, openFind, stepFound } from '~/views/documents/editor/find/found-words'
import { replaceAllFound, replaceFound } from '~/views/documents/editor/find/replace-found'
import { offeringIn, offeringPlugin, takeOffer, tellOffers } from '~/views/documents/editor/mentions/offering'
import { goToPlaceholder, placeholderPlugin, placeholdersShown } from '~/views/documents/editor/placeholders/placeholder-marks'
import { longPaper } from '../../bench/document/long-paper'

/** What the plugins need of an editor, without a page. */
const editorOf = (text: PaperText, ...plugins: Plugin[]) => {
  const editor = {
    state: EditorState.create({ doc: paperSchema.nodeFromJSON(text), plugins }),
    isEditable: true,
    isDestroyed: false,
    view: { get state() { return editor.state }, dispatch: (transaction: EditorState['tr']) => (editor.state = editor.state.apply(transaction)), focus: () => undefined, dom: { querySelector: () => null }, domAtPos: () => ({ node: { nodeType: 3, parentElement: null } }) },
  }
  return editor as unknown as Editor & { state: EditorState }
}
const paper = (...lines: string[]): PaperText => ({ type: 'doc', content: lines.map(paragraph) })
const type = (editor: Editor, words: string, at = editor.state.selection.from): void => editor.view.dispatch(editor.state.tr.insertText(words, at))
const want = (text: string) => ({ text, isExact: false, isWhole: false })
const at = (editor: Editor) => [foundIn(editor.state)!.current + 1, foundIn(editor.state)!.places.count]
const selected = ({ state: { doc, selection } }: Editor) => doc.textBetween(selection.from, selection.to)
const lines = ({ state }: Editor) => state.doc.content.content.map((line) => line.textContent)

describe('finding in an open text', () => {
  const opened = () => {
    const editor = editorOf(paper('De heffing.', 'Een heffing, nog een heffing.'), foundWordsPlugin())
    openFind(editor, 'find')
    return editor
  }

  test('begins at the caret, goes round, and leaves what was found selected', () => {
    const editor = opened()
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 15)))
    lookFor(editor, want('heffing'))
    expect(at(editor)).toEqual([2, 3])
    stepFound(editor, 1)
    stepFound(editor, 1)
    expect(at(editor)).toEqual([1, 3])
    stepFound(editor, -1)
    closeFind(editor)
    expect(selected(editor)).toBe('heffing')
    expect(editor.state.selection.from).toBeGreaterThan(30)
    expect(foundIn(editor.state)).toMatchObject({ mode: null, places: { count: 0 } })
  })

  test('takes the selected words to look for, and stays at its place while somebody writes before it', () => {
    const editor = editorOf(paper('De heffing.', 'Een heffing.'), foundWordsPlugin())
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 18, 25)))
    openFind(editor, 'find')
    expect(at(editor)).toEqual([2, 2])
    type(editor, 'heffing ', 1)
    expect(at(editor)).toEqual([3, 3])
  })

  test('replaces one and goes on, also when the new words hold the old', () => {
    const editor = opened()
    lookFor(editor, want('heffing'))
    replaceFound(editor, 'leegstandsheffing')
    expect(lines(editor)[0]).toBe('De leegstandsheffing.')
    expect(at(editor)).toEqual([2, 3])
    replaceFound(editor, '')
    expect([lines(editor)[1], at(editor)]).toEqual(['Een , nog een heffing.', [2, 2]])
  })

  test('replaces all', () => {
    const editor = opened()
    lookFor(editor, want('heffing'))
    expect(replaceAllFound(editor, 'taks')).toBe(3)
    expect(lines(editor)).toEqual(['De taks.', 'Een taks, nog een taks.'])
    expect(replaceAllFound(editor, 'taks')).toBe(0)
  })

  test('costs less than 10 ms a key in a text of 100 pages, in the text and in the bar', () => {
    const editor = editorOf(longPaper(100), foundWordsPlugin(), placeholderPlugin())
    openFind(editor, 'find')
    lookFor(editor, want('e'))
    const most = foundIn(editor.state)!.places.count
    const inText = median(20, () => type(editor, 'e', 20))
    const inBar = median(20, (round) => lookFor(editor, want('gemeente en de woonmaatschappij'.slice(0, round + 1))))
    console.info(`100 pages, ${most} places: ${inText.toFixed(1)} ms a key in the text, ${inBar.toFixed(1)} ms a key in the bar`)
    expect(Math.max(inText, inBar)).toBeLessThan(10)
  })
})

const median = (rounds: number, act: (round: number) => void): number => {
  const times = Array.from({ length: rounds }, (_, round) => {
    const began = performance.now()
    act(round)
    return performance.now() - began
  })
  return times.sort((one, other) => one - other)[rounds >> 1]!
}

test('from one place to fill in to the next, and what is typed comes instead', () => {
  const editor = editorOf(templateFor('memo'), placeholderPlugin())
  const count = placeholdersShown(editor.state).length
  goToPlaceholder(editor, 1)
  expect(selected(editor)).toBe('[kennisname / bespreking / beslissing]')
  editor.view.dispatch(editor.state.tr.insertText('kennisname'))
  expect(placeholdersShown(editor.state)).toHaveLength(count - 1)
  goToPlaceholder(editor, 1)
  expect(selected(editor)).toBe('[wat het woonoverleg moet doen]')
  goToPlaceholder(editor, -1)
  expect(selected(editor)).toMatch(/^\[Wanneer gaat dit in/)
})

describe('naming with "@"', () => {
  const an = { kind: 'person' as const, id: 'an', label: 'An Maes', detail: 'Ichtegem' }
  const typing = (isPossible = true) => {
    const editor: ReturnType<typeof editorOf> = editorOf(paper('Vraag het aan '), offeringPlugin(() => isPossible, (offer) => takeOffer(editor, offer)))
    editor.view.dispatch(editor.state.tr.setSelection(TextSelection.atEnd(editor.state.doc)))
    return editor
  }
  const press = (editor: Editor, key: string): boolean => {
    const plugin = editor.state.plugins[0]!
    return Boolean(plugin.props.handleKeyDown!.call(plugin, editor.view as never, { key } as KeyboardEvent))
  }
  const begun = (editor: Editor) => offeringIn(editor.state).begun?.typed ?? null

  test('begins after a blank, and ends where no name can be', () => {
    const editor = typing()
    for (const [words, expected] of [['@', ''], ['an', 'an'], [' ma', 'an ma'], ['.', 'an ma.'], [' x y z', null]] as const) {
      type(editor, words)
      expect(begun(editor), words).toBe(expected)
    }
    const mail = typing()
    type(mail, 'els@voorbeeld')
    expect(begun(mail)).toBeNull()
  })

  test('puts the name in the place of what was typed, and one can write on', () => {
    const editor = typing()
    type(editor, '@an')
    expect(press(editor, 'Enter')).toBe(false)
    tellOffers(editor, [{ ...an, id: 'anke', label: 'Anke' }, an])
    expect(press(editor, 'ArrowDown')).toBe(true)
    expect(press(editor, 'Enter')).toBe(true)
    type(editor, 'zelf.')
    expect(editor.state.doc.toJSON().content[0].content).toEqual([
      { type: 'text', text: 'Vraag het aan ' },
      { type: 'mention', attrs: { kind: 'person', id: 'an', label: 'An Maes' } },
      { type: 'text', text: ' zelf.' },
    ])
    expect(begun(editor)).toBeNull()
  })

  test('stays away after Escape, from a caret that comes by, and while it is not possible', () => {
    const editor = typing()
    type(editor, '@')
    expect(press(editor, 'Escape')).toBe(true)
    type(editor, 'an')
    expect(begun(editor)).toBeNull()
    type(editor, ' en @')
    expect(begun(editor)).toBe('')

    const passing = editorOf(paper('Aan @els'), offeringPlugin(() => true, () => undefined))
    passing.view.dispatch(passing.state.tr.setSelection(TextSelection.atEnd(passing.state.doc)))
    expect(begun(passing)).toBeNull()

    const suggesting = typing(false)
    type(suggesting, '@an')
    expect(begun(suggesting)).toBeNull()
  })

  test('says in the text which line of the list is chosen', () => {
    const editor = typing()
    type(editor, '@')
    const attributes = () => (editor.state.plugins[0]!.props.attributes as (state: EditorState) => object)(editor.state)
    expect(attributes()).toEqual({})
    tellOffers(editor, [an])
    expect(attributes()).toMatchObject({ 'aria-haspopup': 'listbox', 'aria-controls': 'mention-offers', 'aria-activedescendant': 'mention-offers-0' })
  })
})
