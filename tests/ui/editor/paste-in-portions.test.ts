// @vitest-environment happy-dom
import { Editor, type Extensions } from '@tiptap/core'
import { Collaboration } from '@tiptap/extension-collaboration'
import { Fragment, type Node, Slice } from '@tiptap/pm/model'
import { afterEach, expect, test } from 'vitest'
import * as Y from 'yjs'
import { textField } from '~/domain/documents/document'
import { paperExtensions, paperSchema } from '~/domain/documents/paper/paper-schema'
import { type PaperNode, paragraph } from '~/domain/documents/paper/paper-text'
import { newPaperText } from '~/domain/documents/paper/shared-paper'
import { pasting } from '~/views/documents/editor/paste/pasting'
import { onPasting, pastingIn } from '~/views/documents/editor/paste/pasting-progress'
import { inPortions } from '~/views/documents/editor/paste/portions'
import { suggestMode } from '~/views/documents/editor/suggest-mode'
import { until } from '../../support/follower'

let open: Editor[] = []
afterEach(() => {
  for (const editor of open) editor.destroy()
  open = []
})

/** An editor of a shared text with these lines, and what somebody else has of it. */
const write = (lines: string[], pastes: Extensions = [pasting({ onTooLarge: () => undefined, onMissing: () => undefined, onPictures: null })]) => {
  const [document, other] = [new Y.Doc(), new Y.Doc()]
  const start = newPaperText({ type: 'doc', content: lines.map(paragraph) })
  for (const text of [document, other]) Y.applyUpdate(text, start, 'line')
  const updates: Uint8Array[] = []
  document.on('update', (update, origin) => {
    if (origin !== 'line') updates.push(update)
    Y.applyUpdate(other, update, 'line')
  })
  other.on('update', (update, origin) => origin !== 'line' && Y.applyUpdate(document, update, 'line'))
  const mode = { isOn: false, me: { id: 'els', name: 'Els', organisation: 'Ichtegem' }, onRefused: () => undefined }
  const editor = new Editor({
    element: globalThis.document.body.appendChild(globalThis.document.createElement('div')),
    injectCSS: false,
    extensions: [...paperExtensions(...pastes, suggestMode(() => mode)), Collaboration.configure({ document, field: textField })],
  })
  open.push(editor)
  return { editor, other, updates, mode }
}
type Written = ReturnType<typeof write>

const register = (from: number, to: number): string => Array.from({ length: to - from }, (_, index) => `<p>Woning <b>${from + index}</b> staat leeg.</p>`).join('')
const table = '<table><tbody><tr><td>Ichtegem</td><td>12</td></tr></tbody></table>'
const list = '<ul><li><p>Eerste</p></li><li><p>Tweede</p></li></ul>'
const long = `${register(0, 200)}${table}${register(200, 400)}${list}${register(400, 600)}`

const paste = ({ editor }: Written, html: string): void => void editor.view.pasteHTML(html)
const isDone = ({ editor }: Written) => pastingIn(editor.view.dom) === null
const done = (written: Written) => until(() => isDone(written))
/** When a part of it is in, and before the next comes. */
const half = ({ editor }: Written) =>
  new Promise<void>((resolve) => {
    const stop = onPasting(() => {
      if ((pastingIn(editor.view.dom) ?? 0) === 0) return
      stop()
      resolve()
    })
  })
const lines = ({ editor }: Written): string[] => editor.state.doc.content.content.map(({ textContent }) => textContent)
const linesOf = (text: Y.Doc): string[] => text.getXmlFragment(textField).toArray().map((element) => (element as Y.XmlElement).toString().replace(/<[^>]+>/g, ''))
const standAt = ({ editor }: Written, place: number): void => void editor.commands.setTextSelection(place)

test('a long text comes in bit by bit, and stands there as if it came at once: within a line, with its table and its list', async () => {
  const [slowly, atOnce] = [write(['Voorna', 'Einde']), write(['Voorna', 'Einde'], [])]
  for (const each of [slowly, atOnce]) {
    standAt(each, 5)
    paste(each, long)
  }
  expect(isDone(slowly)).toBe(false)
  await done(slowly)
  expect(slowly.updates.length).toBeGreaterThan(2)
  slowly.editor.state.doc.check()
  expect(slowly.editor.getJSON()).toEqual(atOnce.editor.getJSON())
  expect(lines(slowly)[0]).toBe('VoorWoning 0 staat leeg.')
  expect(lines(slowly).at(-2)).toBe('Woning 599 staat leeg.na')
  expect(linesOf(slowly.other)).toEqual(lines(slowly))
})

test('how far it is, is told', async () => {
  const written = write(['Begin.'])
  const told: (number | null)[] = []
  const stop = onPasting(() => told.push(pastingIn(written.editor.view.dom)))
  standAt(written, 7)
  paste(written, long)
  await done(written)
  stop()
  expect(told[0]).toBe(0)
  expect(told.at(-1)).toBeNull()
  const shares = told.slice(0, -1) as number[]
  expect(shares).toEqual(shares.toSorted((one, other) => one - other))
  expect(told.length).toBeGreaterThan(3)
})

test('what others and oneself type meanwhile stays in its place, and the rest comes where it belongs', async () => {
  const written = write(['Begin.', 'Einde.'])
  standAt(written, 7)
  paste(written, long)
  await half(written)
  const element = new Y.XmlElement('paragraph')
  element.insert(0, [new Y.XmlText('Van een ander.')])
  written.other.getXmlFragment(textField).insert(0, [element])
  written.editor.view.dispatch(written.editor.state.tr.insertText('Zelf. ', 1))
  await done(written)
  const expected = Array.from({ length: 600 }, (_, index) => `Woning ${index} staat leeg.`)
  const found = lines(written)
  expect(found.slice(0, 2)).toEqual(['Zelf. Van een ander.', 'Begin.Woning 0 staat leeg.'])
  expect(found.filter((line) => line.startsWith('Woning'))).toEqual(expected.slice(1))
  expect(found.at(-1)).toBe('Einde.')
  expect(linesOf(written.other)).toEqual(found)
})

test('who takes away everything around it meanwhile gets the rest all the same', async () => {
  const written = write(['Begin.', 'Einde.'])
  standAt(written, 7)
  paste(written, long)
  await half(written)
  const text = written.other.getXmlFragment(textField)
  text.delete(0, text.length)
  await done(written)
  expect(lines(written).at(-1)).toBe('Woning 598 staat leeg.')
  expect(linesOf(written.other)).toEqual(lines(written))
})

test('one step back takes all of it away, and one step forward brings it back', async () => {
  const written = write(['Begin.'])
  standAt(written, 7)
  written.editor.commands.insertContent(' Getypt.')
  paste(written, long)
  await done(written)
  const whole = lines(written)
  written.editor.commands.undo()
  expect(lines(written)).toEqual(['Begin. Getypt.'])
  written.editor.commands.redo()
  expect(lines(written)).toEqual(whole)
})

test('one step back halfway takes away what has come, and the rest does not come', async () => {
  const written = write(['Begin.'])
  standAt(written, 7)
  paste(written, long)
  await half(written)
  written.editor.commands.undo()
  await done(written)
  expect(lines(written)).toEqual(['Begin.'])
  expect(linesOf(written.other)).toEqual(['Begin.'])
})

test('while suggestions are made, pasting is what it was: words alone', () => {
  const written = write(['Begin.'])
  written.mode.isOn = true
  standAt(written, 7)
  paste(written, register(0, 300))
  expect(isDone(written)).toBe(true)
  expect(lines(written)).toHaveLength(1)
  expect(lines(written)[0]).toContain('Woning 299 staat leeg.')
})

test('who begins to suggest halfway still gets the rest as it was pasted', async () => {
  const written = write(['Begin.'])
  standAt(written, 7)
  paste(written, long)
  await half(written)
  written.mode.isOn = true
  await done(written)
  expect(lines(written)).toHaveLength(602)
})

test('a text of few blocks goes in at once, however long they are', () => {
  const one = (text: string): Node => paperSchema.nodeFromJSON(paragraph(text) satisfies PaperNode)
  expect(inPortions(new Slice(Fragment.from(Array.from({ length: 99 }, () => one('Lang. '.repeat(1_000)))), 0, 0))).toBeNull()
  expect(inPortions(new Slice(Fragment.from(Array.from({ length: 100 }, () => one('Kort.'))), 1, 1))).toMatchObject({ ends: { openStart: 1, openEnd: 1 } })
})
