// @vitest-environment happy-dom
import { DOMParser as Reader } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { paperSchema } from '~/domain/documents/paper/paper-schema'
import { fitPaper } from '~/domain/documents/paper/fit-paper'
import { wordsOf } from '~/domain/documents/paper/paper-text'
import { cleanPaste } from '~/views/documents/editor/paste/clean-paste'
import { excelTable, googleDoc, libreOffice, webPage, wordLetter, wordList, wordTable } from '../support/pasted'

/** What the editor makes of it: the cleaned HTML through the schema. */
const pasted = (html: string) => {
  const element = document.createElement('div')
  element.innerHTML = cleanPaste(html).html
  return fitPaper(Reader.fromSchema(paperSchema).parse(element).toJSON())
}
/** The shape of a text in few letters: `h2 Doel`, `ul(Een|ul(Twee))`. */
const shape = (html: string): string[] => pasted(html).content.map(drawn)
type Drawn = { type: string; text?: string; attrs?: object; content?: readonly Drawn[]; marks?: readonly { type: string }[] }
const drawn = ({ type, text, attrs, content = [], marks = [] }: Drawn): string => {
  if (type === 'text') return marks.reduce((words, mark) => `<${mark.type[0]}>${words}</>`, text ?? '')
  if (type === 'hardBreak') return '/'
  const inner = content.map(drawn).join(['paragraph', 'heading'].includes(type) ? '' : '|')
  const names: Record<string, string> = { paragraph: '', bulletList: 'ul', orderedList: 'ol', listItem: 'li', tableRow: 'tr', tableCell: 'td', tableHeader: 'th' }
  const { level, start, colspan, rowspan } = { ...attrs } as Record<string, number>
  const extra = `${level ?? ''}${start && start > 1 ? `@${start}` : ''}${(colspan ?? 1) > 1 ? `c${colspan}` : ''}${(rowspan ?? 1) > 1 ? `r${rowspan}` : ''}`
  if (type === 'paragraph') return inner
  return `${type === 'heading' ? 'h' : (names[type] ?? type)}${extra}(${inner})`
}

describe('what comes from Word', () => {
  test('a letter: headings, words in bold and italic, a footnote, no empty lines, nothing of its own', () => {
    expect(shape(wordLetter)).toEqual([
      'h2(Nota leegstand)',
      'h2(Aanleiding)',
      'De gemeente telt <b>312</> woningen die <i>langer dan een jaar</> leegstaan<s>[1]</>.',
      'Zie <l>de Codex</>.',
      'horizontalRule()',
      '[1] Bron: leegstandsregister.',
    ])
    expect(cleanPaste(wordLetter).html).not.toMatch(/mso|class=|style=|<o:p|xml|_ftn/i)
  })

  test('lists that are paragraphs become real lists, with their levels, numbers and what follows them', () => {
    expect(shape(wordList)).toEqual(['ul(li(Eerste punt|ul(li(Daaronder)|li(Nog een)))|li(Tweede punt))', 'Tussendoor.', 'ol@3(li(Derde stap|ol(li(Deelstap)))|li(Vierde stap))'])
  })

  test('a table keeps its merged cells and its head', () => {
    expect(shape(wordTable)).toEqual(['table(tr(th(Gemeente)|thc2(Woningen))|tr(tdr2(Ichtegem)|td(Eernegem)|td(12))|tr(td(Bekegem)|td(4)))'])
  })
})

describe('what comes from elsewhere', () => {
  test('Google Docs: not all bold, nested lists, styles as marks', () => {
    expect(shape(googleDoc)).toEqual(['h2(Beleidsvisie)', 'Wonen is <b>een recht</> en <i>een zorg</>.', 'ul(li(Eén|ul(li(Eén a)))|li(Twee))'])
  })

  test('LibreOffice: fonts, line breaks, a numbered list that begins later', () => {
    expect(shape(libreOffice)).toEqual(['h2(Middelen)', 'Het budget is <u>12.000 euro</>.', 'ol@4(li(Vierde)|li(Vijfde))'])
  })

  test('a web page: without menus, programs, hidden words and watchers; pictures leave a word', () => {
    const { html, files, missing } = cleanPaste(webPage)
    expect(shape(webPage)).toEqual(['h2(Premies)', 'Vraag uw premie aan bij <l>het woonloket</>. Klik hier.', '[afbeelding: Kaart van de premies]', 'blockquote(Wie huurt, telt mee.)', 'regel 1/regel 2'])
    expect([files.length, missing]).toEqual([1, 1])
    expect(files[0]).toMatchObject({ type: 'image/png', name: 'Grafiek.png' })
    expect(html).not.toMatch(/script|onerror|javascript|iframe|track|data:|style/i)
  })

  test('a sheet of cells: no row is merged any more in a table that is too long to be sent in one piece', () => {
    expect(shape(excelTable(3))[0]).toContain('tdr2')
    const large = shape(excelTable(130))
    expect(large).toHaveLength(1)
    expect(large[0]).not.toMatch(/td[^(|]*r\d/)
    expect(large[0]!.match(/tr\(/g)).toHaveLength(260)
    expect(wordsOf(pasted(excelTable(130))).match(/Straat \d+/g)).toHaveLength(260)
  })
})

test('marks of suggestions never come from what is pasted', () => {
  const text = pasted('<p><ins data-id="a" data-person-id="b" class="suggested">erbij</ins><del data-id="a" data-person-id="b">weg</del></p>')
  expect(JSON.stringify(text)).not.toMatch(/insertion|deletion|modification/)
  expect(wordsOf(text)).toContain('erbij')
})

test('what is dangerous does not come through, whatever it is put in', () => {
  const attacks = ['<img src=x onerror=alert(1)>', '<a href="java\tscript:alert(1)">k</a>', '<svg><script>alert(1)</script></svg>', '<iframe srcdoc="<script>alert(1)</script>">', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>', '<p style="background:url(javascript:alert(1))" onclick="alert(1)">p</p>', '<form action="javascript:alert(1)"><button>b</button></form>', '<details ontoggle=alert(1) open><summary>s</summary>x</details>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<a href="data:text/html,<script>alert(1)</script>">d</a>']
  for (const attack of [...attacks, ...attacks.map((one) => `<table><tr><td>${one}</td></tr></table>`)]) {
    expect(cleanPaste(attack).html).not.toMatch(/on\w+=|javascript:|<script|<iframe|<svg|srcdoc|data:/i)
  }
})

test('what comes from an editor of ours stays as it is', () => {
  const ours = '<section data-article="" data-pm-slice="0 0 []"><h3 data-article-title="">Doel</h3><p>Tekst</p></section>'
  expect(cleanPaste(ours).html).toBe(ours)
})
