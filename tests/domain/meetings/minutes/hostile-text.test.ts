import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { textField } from '~/domain/documents/document'
import { newSharedText, readText, rewriteText } from '~/domain/meetings/minutes/shared-text'
import { documentFrom } from '~/domain/documents/update'

const element = (name: string, attributes: Record<string, unknown> = {}, ...children: (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value as string)
  made.insert(0, children)
  return made
}

/** What the server reads when somebody has put this in the section of an item, past the editor. */
const read = (...children: (Y.XmlElement | Y.XmlText)[]) => {
  const document = documentFrom([newSharedText({ sections: [{ itemId: 'een', content: [{ type: 'paragraph' }] }] })])
  const section = document.getXmlFragment(textField).get(0) as Y.XmlElement
  section.delete(0, section.length)
  section.insert(0, children)
  const [found] = readText(document).sections
  expect(() => rewriteText(document, readText(document))).not.toThrow()
  return found!.content
}

test('unknown nodes give their words and nothing else', () => {
  expect(read(element('script', { src: 'https://elders.example/x.js' }, new Y.XmlText('alert(1)')))).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'alert(1)' }] }])
  expect(read(element('image', { src: 'x', onerror: 'alert(1)' }))).toEqual([{ type: 'paragraph' }])
  expect(read(element('paragraph', { class: 'x', style: 'y' }, element('iframe', { src: 'x' }, new Y.XmlText('binnen'))))).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'binnen' }] }])
})

test('unknown marks and attributes are dropped; levels and numbers are what they may be', () => {
  const link = new Y.XmlText()
  link.insert(0, 'klik', { link: { href: 'javascript:alert(1)' }, bold: {}, textStyle: { color: 'url(x)' } })
  expect(read(element('heading', { level: 1, onclick: 'x' }, link))).toEqual([{ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'klik', marks: [{ type: 'bold' }] }] }])
  expect(read(element('orderedList', { start: 'alert(1)' }, element('listItem', {}, element('paragraph', {}, new Y.XmlText('een')))))).toEqual([
    { type: 'orderedList', attrs: { start: 1 }, content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'een' }] }] }] },
  ])
})

test('blocks of unknown kinds are left out, and words beside them stay', () => {
  expect(read(element('recordBlock', { kind: 'iframe', recordId: 'x' }), element('recordBlock', { kind: 'item' }), new Y.XmlText('los'))).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'los' }] }])
})

test('what is nested beyond reason is cut off', () => {
  let deep = element('paragraph', {}, new Y.XmlText('diep'))
  for (let depth = 0; depth < 200; depth++) deep = element('blockquote', {}, deep)
  expect(read(deep)).toEqual([{ type: 'paragraph' }])
})
