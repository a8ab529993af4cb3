import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fitPaper } from '~/domain/documents/paper/fit-paper'
import { readDocx } from '~/domain/documents/paper/in/read-docx'
import { newFolder } from '../../../support/test-folder'
import { wordFile, wordParagraph, wordPicture } from '../../../support/word-file'
import { node, p, samplePicture, text } from './sample-paper'

const read = async (body: string, picture?: Uint8Array, parts?: Record<string, string>) => {
  const answer = await readDocx(await wordFile({ body, ...(picture && { picture }), ...(parts && { parts }) }))
  if ('fault' in answer) throw new Error(answer.fault)
  return answer
}

const cell = (inner: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`

test('a Word file made elsewhere keeps its headings, lists, tables, pictures and links', async () => {
  const { bytes } = await samplePicture()
  const { title, nodes, images, lost } = await read(
    [
      wordParagraph('Nota leegstand', { style: 'Titel' }),
      wordParagraph('Inleiding', { style: 'Kop1' }),
      wordParagraph('<w:r><w:rPr><w:b/></w:rPr><w:t>Vet</w:t></w:r><w:r><w:t xml:space="preserve"> en </w:t></w:r><w:hyperlink r:id="rIdLink"><w:r><w:t>een link</w:t></w:r></w:hyperlink>'),
      wordParagraph('Eerste', { list: { id: 1, level: 0 } }),
      wordParagraph('Dieper', { list: { id: 1, level: 1 } }),
      wordParagraph('Tweede', { list: { id: 1, level: 0 } }),
      wordParagraph(''),
      wordParagraph('Wonen is een recht.', { style: 'Citaat' }),
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(wordParagraph('Gemeente'))}${cell(wordParagraph('Aantal'))}</w:tr><w:tr>${cell(wordParagraph('Samen'), '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
      wordParagraph(`<w:r><w:t>Zie de kaart.</w:t></w:r>${wordPicture('Kaart', 2_879_725)}`),
    ].join(''),
    bytes,
  )
  expect(title).toBe('Nota leegstand')
  expect(lost).toEqual({})
  expect(images).toEqual([{ key: 'picture-0', alt: 'Kaart', bytes }])
  const plainCell = { colspan: 1, rowspan: 1, colwidth: null }
  expect(fitPaper({ content: nodes }).content).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [text('Inleiding')] },
    p(text('Vet', 'bold'), ' en ', text('een link', { type: 'link', attrs: { href: 'https://www.vlaanderen.be/' } })),
    node('bulletList', node('listItem', p('Eerste'), { type: 'orderedList', attrs: { start: 1 }, content: [node('listItem', p('Dieper'))] }), node('listItem', p('Tweede'))),
    node('blockquote', p('Wonen is een recht.')),
    node(
      'table',
      node('tableRow', { ...node('tableHeader', p('Gemeente')), attrs: plainCell }, { ...node('tableHeader', p('Aantal')), attrs: plainCell }),
      node('tableRow', { ...node('tableCell', p('Samen')), attrs: { ...plainCell, colspan: 2 } }),
    ),
    p('Zie de kaart.'),
    { type: 'image', attrs: { fileId: 'picture-0', alt: 'Kaart', width: 50 } },
  ])
})

test('no script comes in: a link that would run is only its words, and markup stays text', async () => {
  const { nodes } = await read(wordParagraph('<w:hyperlink r:id="rIdScript"><w:r><w:t>klik</w:t></w:r></w:hyperlink><w:r><w:t>&lt;script&gt;alert(1)&lt;/script&gt;</w:t></w:r>'))
  expect(fitPaper({ content: nodes }).content).toEqual([p('klik<script>alert(1)</script>')])
})

test('what is changed but not yet accepted in Word comes in as accepted, and is said', async () => {
  const { nodes, lost } = await read(wordParagraph('<w:del w:id="1" w:author="An"><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins w:id="2" w:author="An"><w:r><w:t>nieuw</w:t></w:r></w:ins>'))
  expect(fitPaper({ content: nodes }).content).toEqual([p('nieuw')])
  expect(lost).toEqual({ suggestions: 1 })
})

const numbering = (nums: string) =>
  `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:start w:val="${level === 0 ? 4 : 1}"/><w:numFmt w:val="decimal"/></w:lvl>`).join('')}</w:abstractNum>${nums}</w:numbering>`
const num = (id: number, start?: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${start === undefined ? '' : `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`}</w:num>`

test('lists are numbered as Word numbers them: from their start, on after other text, anew where the file says so', async () => {
  const item = (words: string, id: number, level = 0) => wordParagraph(words, { list: { id, level } })
  const body = [item('Vier', 1), item('Eronder', 1, 1), item('Vijf', 1), item('Weer eronder', 1, 1), wordParagraph('Tussendoor.'), item('Zes', 1), item('Zeven', 2), wordParagraph('Nieuw.'), item('Twintig', 3), item('Eenentwintig', 3)].join('')
  const { nodes } = await read(body, undefined, { 'word/numbering.xml': numbering(num(1) + num(2) + num(3, 20)) })
  const list = (start: number, ...content: (typeof nodes)[number][]) => ({ type: 'orderedList', attrs: { start }, content })
  const li = (...content: (typeof nodes)[number][]) => node('listItem', ...content)
  expect(fitPaper({ content: nodes }).content).toEqual([
    list(4, li(p('Vier'), list(1, li(p('Eronder')))), li(p('Vijf'), list(1, li(p('Weer eronder'))))),
    p('Tussendoor.'),
    list(6, li(p('Zes')), li(p('Zeven'))),
    p('Nieuw.'),
    list(20, li(p('Twintig')), li(p('Eenentwintig'))),
  ])
})

const page = `<html lang="nl"><body><h1>Leegstand</h1><p>Een <b>vette</b> zin met een <a href="https://www.vlaanderen.be/">link</a>.</p><ol start="4"><li>Vier</li><li>Vijf<ul><li>Eronder</li></ul></li></ol><p>Tussendoor.</p>
<table border="1"><thead><tr><th>Gemeente</th><th>Aantal</th></tr></thead><tbody><tr><td rowspan="2">Gistel</td><td>12</td></tr><tr><td>13</td></tr><tr><td colspan="2">Samen</td></tr></tbody></table><blockquote>Wonen is een recht.</blockquote></body></html>`

test.skipIf(spawnSync('soffice', ['--version']).status !== 0)('a Word file that LibreOffice made of an OpenDocument text keeps its structure too', async () => {
  const folder = newFolder('elders')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'nota.html'), page)
  const convert = (to: string, name: string) => execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'office')}`, '--headless', '--convert-to', to, '--outdir', folder, join(folder, name)], { stdio: 'ignore', timeout: 60_000 })
  convert('odt', 'nota.html')
  convert('docx:MS Word 2007 XML', 'nota.odt')
  const answer = await readDocx(new Uint8Array(readFileSync(join(folder, 'nota.docx'))))
  if ('fault' in answer) throw new Error(answer.fault)
  const cellOf = (type: string, words: string, spans: object = {}) => ({ ...node(type, p(words)), attrs: { colspan: 1, rowspan: 1, colwidth: null, ...spans } })
  expect(fitPaper({ content: answer.nodes }).content).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [text('Leegstand')] },
    p('Een ', text('vette', 'bold'), ' zin met een ', text('link', { type: 'link', attrs: { href: 'https://www.vlaanderen.be/' } }), '.'),
    { type: 'orderedList', attrs: { start: 4 }, content: [node('listItem', p('Vier')), node('listItem', p('Vijf'), node('bulletList', node('listItem', p('Eronder'))))] },
    p('Tussendoor.'),
    node(
      'table',
      node('tableRow', cellOf('tableHeader', 'Gemeente'), cellOf('tableHeader', 'Aantal')),
      node('tableRow', cellOf('tableCell', 'Gistel', { rowspan: 2 }), cellOf('tableCell', '12')),
      node('tableRow', cellOf('tableCell', '13')),
      node('tableRow', cellOf('tableCell', 'Samen', { colspan: 2 })),
    ),
    node('blockquote', p('Wonen is een recht.')),
  ])
}, 120_000)
