// @vitest-environment happy-dom
import { Editor } from '@tiptap/core'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import { afterEach, describe, expect, test } from 'vitest'
import { createI18n } from '~/core/i18n/engine'
import type { Translate } from '~/core/i18n/use-t'
import { fitPaper } from '~/domain/documents/paper/fit-paper'
import { linkAddress } from '~/domain/documents/paper/link.schema'
import { paperExtensions } from '~/domain/documents/paper/paper-schema'
import { paragraph, type PaperNode } from '~/domain/documents/paper/paper-text'
import { pictureSchema } from '~/domain/documents/paper/picture.schema'
import { minutesExtensions } from '~/domain/meetings/minutes/minutes-schema'
import { nl } from '~/locales/nl'
import { LinkKeys } from '~/views/documents/editor/link-keys'
import { insertPicture, insertPictures, pictures } from '~/views/documents/editor/pictures'
import { seldom } from '~/views/documents/editor/seldom'
import { findBlocks } from '~/views/documents/editor/slash/find-blocks'
import { slashMenu } from '~/views/documents/editor/slash/slash-menu'
import { contextOf, contextTools } from '~/views/documents/editor/toolbar/contexts'
import { minutesBlocks, minutesToolbar, paperBlocks, paperToolbar, suggestToolbar } from '~/views/documents/editor/toolbar/toolbars'
import { isMenu, stateOf } from '~/views/documents/editor/toolbar/part'
import { setLink } from '~/views/documents/editor/tools/link'
import type { Tool, ToolName } from '~/views/documents/editor/tools/tool'

const t = createI18n('nl', nl).t as unknown as Translate

let open: Editor[] = []
let mayOpen = true
afterEach(() => {
  for (const editor of open) editor.destroy()
  open = []
  mayOpen = true
})

const write = (content: PaperNode[]): Editor => {
  const element = document.body.appendChild(document.createElement('div'))
  const editor = new Editor({
    element,
    injectCSS: false,
    extensions: paperExtensions(slashMenu({ blocks: paperBlocks, t, mayOpen: () => mayOpen }), LinkKeys),
    content: { type: 'doc', content },
  })
  open.push(editor)
  return editor
}

/** Puts the caret in the line with these words, at its end. */
const standIn = (editor: Editor, words: string): Editor => {
  editor.state.doc.descendants((node, at) => {
    if (node.isTextblock && node.textContent === words) editor.commands.setTextSelection(at + 1 + node.content.size)
    return true
  })
  return editor
}

const select = (editor: Editor, words: string): void => {
  editor.state.doc.descendants((node, at) => {
    if (node.isText && node.text!.includes(words)) editor.commands.setTextSelection({ from: at + node.text!.indexOf(words), to: at + node.text!.indexOf(words) + words.length })
    return true
  })
}

const everyTool: Tool[] = [...paperToolbar, ...Object.values(contextTools).flat()].flatMap(({ parts }) => parts).flatMap((part) => (isMenu(part) ? part.sets.flatMap(({ tools }) => tools) : [part]))
const use = (editor: Editor, name: ToolName): void => everyTool.find((tool) => tool.name === name)!.run(editor)
const contentOf = (editor: Editor) => editor.getJSON().content as unknown as PaperNode[]
const kindsOf = (editor: Editor): string[] => contentOf(editor).map(({ type }) => type)
const textOf = (editor: Editor): string => editor.state.doc.textBetween(0, editor.state.doc.content.size, '|')

const article = (title: string): PaperNode => ({ type: 'article', content: [{ type: 'articleTitle', content: [{ type: 'text', text: title }] }, { type: 'articleParagraph', content: [paragraph(`${title} zelf`)] }] })

describe('the tools of a paper', () => {
  const blocks = paperBlocks.filter(({ name }) => name !== 'picture' && name !== 'articleParagraph')

  test.each(blocks.map(({ name }) => name))('%s makes a text that is a paper, and loses no words', (name) => {
    const editor = standIn(write([paragraph('Voor'), paragraph('Hier'), paragraph('Na')]), 'Hier')
    use(editor, name)
    editor.state.doc.check()
    expect(fitPaper(editor.getJSON() as never)).toEqual(editor.getJSON())
    for (const word of ['Voor', 'Hier', 'Na']) expect(textOf(editor)).toContain(word)
  })

  test('rows, columns and the header row of a table come and go, and the table as a whole', () => {
    const editor = standIn(write([paragraph('Voor'), paragraph()]), '')
    use(editor, 'table')
    const size = () => {
      const found = contentOf(editor).find(({ type }) => type === 'table')
      return found?.type === 'table' ? [found.content.length, found.content[0]!.content.length] : null
    }
    expect(size()).toEqual([3, 3])
    for (const name of ['rowBefore', 'rowAfter', 'columnBefore', 'columnAfter'] as const) use(editor, name)
    expect(size()).toEqual([5, 5])
    for (const name of ['deleteRow', 'deleteColumn'] as const) use(editor, name)
    expect(size()).toEqual([4, 4])
    expect(contextOf(editor.state)).toBe('table')
    use(editor, 'deleteTable')
    expect(kindsOf(editor)).not.toContain('table')
    expect(contextOf(editor.state)).toBeNull()
  })

  test('the header row of a table can be turned off and on, and says how it stands', () => {
    const editor = standIn(write([paragraph()]), '')
    use(editor, 'table')
    const headerRow = everyTool.find(({ name }) => name === 'headerRow')!
    expect(headerRow.isActive!(editor)).toBe(true)
    use(editor, 'headerRow')
    expect(headerRow.isActive!(editor)).toBe(false)
  })

  test('a callout changes its kind, and is taken away without its words', () => {
    const editor = standIn(write([paragraph('Voor'), paragraph('Let hierop')]), 'Let hierop')
    use(editor, 'warning')
    expect(contentOf(editor)[1]).toMatchObject({ type: 'callout', attrs: { kind: 'warning' } })
    use(editor, 'kindDecision')
    expect(contentOf(editor)[1]).toMatchObject({ type: 'callout', attrs: { kind: 'decision' } })
    expect(kindsOf(editor), 'a line to go on writing on comes after it').toEqual(['paragraph', 'callout', 'paragraph'])
    use(editor, 'unwrapCallout')
    expect(contentOf(editor)).toEqual([paragraph('Voor'), paragraph('Let hierop'), paragraph()])
  })

  test('an article gets a §, changes places with its neighbours, and is deleted', () => {
    const editor = standIn(write([article('Een'), article('Twee'), paragraph('Slot')]), 'Twee zelf')
    use(editor, 'addParagraph')
    expect(contentOf(editor)[1]!.type === 'article' && contentOf(editor)[1]).toMatchObject({ content: { length: 3 } })
    use(editor, 'articleUp')
    expect(textOf(editor)).toMatch(/^Twee\|Twee zelf/)
    use(editor, 'articleDown')
    use(editor, 'articleDown')
    expect(kindsOf(editor)).toEqual(['article', 'paragraph', 'article'])
    expect(stateOf(everyTool.find(({ name }) => name === 'articleDown')!, editor).isPossible).toBe(false)
    use(editor, 'deleteArticle')
    expect(textOf(editor)).toBe('Een|Een zelf|Slot')
  })

  test('change nothing any more once writing has ended; finding and the list of keys stay', () => {
    const editor = write([paragraph('Hier')])
    select(editor, 'Hier')
    // Undoing comes with writing together.
    const parts = [...paperToolbar.slice(1), ...suggestToolbar.slice(1)].flatMap(({ parts }) => parts)
    const possible = () => [...new Set(parts.filter((part) => stateOf(part, editor).isPossible).map(({ name }) => name))]
    expect(possible()).toEqual(expect.arrayContaining(['bold', 'bulletList', 'find', 'keys']))
    editor.setEditable(false)
    expect(possible()).toEqual(['find', 'keys'])
  })

  test('deleting the only article leaves a line to write on', () => {
    const editor = standIn(write([article('Een')]), 'Een')
    use(editor, 'deleteArticle')
    expect(contentOf(editor)).toEqual([paragraph()])
  })

  test('an article takes the place of an empty line, and comes after what has words', () => {
    const empty = standIn(write([paragraph('Voor'), paragraph()]), '')
    use(empty, 'article')
    expect(kindsOf(empty)).toEqual(['paragraph', 'article'])
    const full = standIn(write([paragraph('Voor'), paragraph('Na')]), 'Voor')
    use(full, 'article')
    expect(kindsOf(full)).toEqual(['paragraph', 'article', 'paragraph'])
  })

  test('clearing takes the look of words away, and no link', () => {
    const editor = write([{ type: 'paragraph', content: [{ type: 'text', text: 'woorden', marks: [{ type: 'bold' }, { type: 'link', attrs: { href: 'https://wonen.be' } }] }] }])
    select(editor, 'woorden')
    use(editor, 'clear')
    expect(contentOf(editor)).toMatchObject([{ content: [{ marks: [{ type: 'link' }] }] }])
    expect(JSON.stringify(contentOf(editor))).not.toContain('bold')
  })

  test('minutes have no tool for what may not stand in them', () => {
    const editor = new Editor({ element: document.createElement('div'), injectCSS: false, extensions: minutesExtensions(), content: { type: 'doc', content: [{ type: 'minutesSection', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Notitie' }] }] }] } })
    open.push(editor)
    standIn(editor, 'Notitie')
    for (const tool of [...minutesBlocks, ...minutesToolbar.flatMap(({ parts }) => parts).filter((part): part is Tool => !isMenu(part) && part.name !== 'keys' && !['undo', 'redo'].includes(part.name))]) {
      expect(() => tool.run(editor), tool.name).not.toThrow()
      editor.state.doc.check()
      editor.commands.selectAll()
    }
  })
})

describe('links', () => {
  test.each([
    ['www.wonenvlaanderen.be', 'https://www.wonenvlaanderen.be'],
    ['gistel.be/wonen?x=1', 'https://gistel.be/wonen?x=1'],
    ['localhost.lan:8080/x', 'https://localhost.lan:8080/x'],
    ['an@gistel.be', 'mailto:an@gistel.be'],
    ['  https://wonen.be ', 'https://wonen.be'],
    ['mailto:an@gistel.be', 'mailto:an@gistel.be'],
  ])('%s is an address', (typed, href) => expect(linkAddress.parse(typed)).toBe(href))

  test.each(['', 'woorden', 'javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'ftp://x.be', 'https://een adres.be', `https://x.be/${'a'.repeat(2_000)}`])('%s is none', (typed) =>
    expect(linkAddress.safeParse(typed).success).toBe(false),
  )

  test('are put on chosen words; what is typed after them is no link', () => {
    const editor = write([paragraph('Zie de website.')])
    select(editor, 'website')
    setLink(editor, 'https://wonen.be')
    editor.commands.insertContent('s')
    expect(contentOf(editor)).toMatchObject([{ content: [{ text: 'Zie de ' }, { text: 'website', marks: [{ attrs: { href: 'https://wonen.be' } }] }, { text: 's.' }] }])
  })

  test('are changed and taken away from wherever the caret is in them', () => {
    const editor = write([{ type: 'paragraph', content: [{ type: 'text', text: 'website', marks: [{ type: 'link', attrs: { href: 'https://oud.be' } }] }] }])
    editor.commands.setTextSelection(3)
    expect(contextOf(editor.state)).toBe('link')
    setLink(editor, 'https://nieuw.be')
    expect(JSON.stringify(contentOf(editor))).toContain('https://nieuw.be')
    expect(JSON.stringify(contentOf(editor))).not.toContain('oud')
    editor.commands.setTextSelection(3)
    use(editor, 'removeLink')
    expect(contentOf(editor)).toEqual([paragraph('website')])
  })

  test('stand in the text as their address when no words are chosen or given', () => {
    const editor = standIn(write([paragraph('Mail ')]), 'Mail ')
    setLink(editor, 'mailto:an@gistel.be')
    expect(textOf(editor)).toBe('Mail an@gistel.be')
  })

  const paste = (editor: Editor, text: string): boolean => {
    const event = { clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') } }
    return editor.view.someProp('handlePaste', (handle) => handle(editor.view, event as never, editor.state.doc.slice(0, 0)) || undefined) ?? false
  }

  test('are made by pasting an address on chosen words, and not by pasting anything else', () => {
    const editor = write([paragraph('Zie de website.')])
    select(editor, 'website')
    expect(paste(editor, 'javascript:alert(1)')).toBe(false)
    expect(paste(editor, 'nieuwe woorden')).toBe(false)
    expect(paste(editor, 'https://wonen.be/premies')).toBe(true)
    expect(contentOf(editor)).toMatchObject([{ content: [{ text: 'Zie de ' }, { text: 'website', marks: [{ attrs: { href: 'https://wonen.be/premies' } }] }, { text: '.' }] }])
  })
})

test('a picture has words about it, or says that it only decorates', () => {
  expect(pictureSchema.safeParse({ alt: ' ', width: '0' }).error?.issues[0]?.message).toBe('editor:picture.refusal.altMissing')
  expect(pictureSchema.parse({ alt: ' Een plan ', width: '50' })).toEqual({ alt: 'Een plan', width: 50 })
  expect(pictureSchema.parse({ alt: 'iets', isDecoration: 'on', width: '0' })).toEqual({ alt: '', width: null })
})

test('a picture that comes while words are chosen stands after them, not in their place', () => {
  const editor = write([paragraph('Voor het plan erna')])
  select(editor, 'het plan')
  insertPicture(editor, { fileId: 'plan', alt: 'Een plan', width: null })
  expect(textOf(editor)).toContain('Voor het plan')
  expect(kindsOf(editor)).toContain('image')
})

test('a picture is not sent where it could not come in the text: who suggests is told so, once', async () => {
  const told: string[] = []
  const element = document.body.appendChild(document.createElement('div'))
  const editor = new Editor({ element, injectCSS: false, extensions: paperExtensions(pictures('paper', (key) => told.push(key), () => false)), content: { type: 'doc', content: [paragraph('Voor')] } })
  open.push(editor)
  const files = ['een.png', 'twee.png'].map((name) => new File(['x'], name, { type: 'image/png' }))
  await insertPictures(editor, 'paper', files, (key) => told.push(key))
  expect(told).toEqual(['suggestions:refused.onlyWords'])
  expect(kindsOf(editor)).toEqual(['paragraph'])
})

test('who keeps a key down is told once why nothing comes, and again after a while; another reason is told at once', () => {
  const said: string[] = []
  let now = 10_000
  const tell = seldom((why: string) => said.push(why), () => now)
  for (let times = 0; times < 300; times++, now += 30) tell('onlyWords')
  expect(said).toEqual(['onlyWords'])
  tell('notYours')
  now += 5_000
  tell('onlyWords')
  expect(said).toEqual(['onlyWords', 'notYours', 'onlyWords'])
})

describe('the slash menu', () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 5))
  const type = async (editor: Editor, words: string) => {
    for (const letter of words) editor.view.dispatch(editor.state.tr.insertText(letter))
    await settled()
    return editor.storage.slashMenu.store.state()
  }

  test('opens at the start of a line and after a space, filters, and makes the block of the line it stands in', async () => {
    const editor = standIn(write([paragraph('Voor'), paragraph()]), '')
    expect((await type(editor, '/'))!.blocks.length).toBeGreaterThan(12)
    expect((await type(editor, 'tab'))!.blocks.map(({ name }) => name)).toEqual(['table'])
    expect(editor.storage.slashMenu.store.press('Enter')).toBe(true)
    await settled()
    expect(editor.storage.slashMenu.store.state()).toBeNull()
    expect(kindsOf(editor)).toContain('table')
    expect(textOf(editor)).not.toContain('/')
    standIn(editor, 'Voor')
    expect(await type(editor, ' /')).not.toBeNull()
  })

  test('goes round with the arrows', async () => {
    const editor = standIn(write([paragraph()]), '')
    await type(editor, '/kop')
    const { store } = editor.storage.slashMenu
    const state = () => store.state()!
    expect(state().blocks[state().active]!.name).toBe('heading')
    store.press('ArrowUp')
    expect(state().active).toBe(state().blocks.length - 1)
    store.press('ArrowDown')
    store.press('ArrowDown')
    expect(state().active).toBe(1)
  })

  test('takes Tab, and leaves Shift + Tab and the like to who means to go away', async () => {
    const editor = standIn(write([paragraph()]), '')
    await type(editor, '/kop')
    const isHeard = (init: KeyboardEventInit) => editor.view.someProp('handleKeyDown', (hear) => hear(editor.view, new KeyboardEvent('keydown', init))) ?? false
    expect(isHeard({ key: 'Tab', shiftKey: true })).toBe(false)
    expect(textOf(editor)).toBe('/kop')
    expect(isHeard({ key: 'Tab' })).toBe(true)
    expect(kindsOf(editor)).toEqual(['heading'])
  })

  test.each([
    ['inside a word', 'en', '/of'],
    ['once a space follows it', 'prijs', ' / m'],
  ])('stays closed %s', async (_case, line, typed) => {
    const editor = standIn(write([paragraph(line)]), line)
    expect(await type(editor, typed)).toBeNull()
  })

  test('stays closed while only words can be suggested', async () => {
    mayOpen = false
    expect(await type(standIn(write([paragraph()]), ''), '/')).toBeNull()
  })

  test('opens for who types the slash, not for who passes by one or sees somebody else type it', async () => {
    const editor = write([paragraph('huur /'), paragraph()])
    standIn(editor, 'huur /')
    await settled()
    expect(editor.storage.slashMenu.store.state()).toBeNull()
    standIn(editor, '')
    editor.view.dispatch(editor.state.tr.insertText('/').setMeta(ySyncPluginKey, { isChangeOrigin: true }))
    await settled()
    expect(editor.storage.slashMenu.store.state()).toBeNull()
  })

  test('finds blocks by other words, without accents, the best name first', () => {
    const editor = standIn(write([paragraph()]), '')
    const found = (typed: string) => findBlocks(paperBlocks, typed, editor, t).map(({ name }) => name)
    expect(found('foto')).toEqual(['picture'])
    expect(found('kop').slice(0, 2)).toEqual(['heading', 'subheading'])
    expect(found('KÓP')).toEqual(found('kop'))
    expect(found('zebra')).toEqual([])
    expect(found('')).not.toContain('articleParagraph')
  })
})
