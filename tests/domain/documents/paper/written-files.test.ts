import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import JSZip from 'jszip'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeDocx } from '~/domain/documents/paper/out/docx/write-docx'
import { writeHtml } from '~/domain/documents/paper/out/html/write-html'
import { makeExport } from '~/domain/documents/paper/out/make-export.server'
import { writeMarkdown } from '~/domain/documents/paper/out/markdown/write-markdown'
import type { PaperNode } from '~/domain/documents/paper/out/paper-node'
import { withoutSuggestions } from '~/domain/documents/paper/out/without-suggestions'
import { newFolder } from '../../../support/test-folder'
import { contentOf, everything, heading, node, p, samplePicture, text, withAttrs } from './sample-paper'

const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).status === 0

/** What a reader reads, in order; signs before items and numbers of pages left out. */
const sentences = [
  'Reglement leegstand',
  'Inleiding',
  'De leegstand in Gistel en Jabbeke daalt.',
  'Zoë Šimková vraagt: Els Verhaeghe antwoordt.',
  'Wat voorligt',
  'Eerste punt',
  'Onderdeel één',
  'Vervolg van het tweede punt',
  'Cijfers opgevraagd',
  'Iedereen heeft recht op menswaardig wonen.',
  'Let op',
  'De termijn loopt af op 1 maart.',
  'Gemeente',
  'Nog geen cijfers',
  'Rekenwijze',
  'Artikel 1. Toepassingsgebied',
  '§ 1. Dit reglement geldt in vier gemeenten.',
  '§ 2. Het geldt niet voor noodwoningen.',
  'Artikel 2. Inwerkingtreding',
  'Dit reglement treedt in werking op 1 januari 2027.',
]

/** The sentences that do not come after the one before. */
const missingIn = (found: string): string[] => {
  const flat = found.replace(/\s+/g, ' ')
  let at = 0
  return sentences.filter((sentence) => {
    const next = flat.indexOf(sentence, at)
    if (next >= 0) at = next + sentence.length
    return next < 0
  })
}

let folder: string
let images: Record<string, Awaited<ReturnType<typeof samplePicture>>>
const settled = withoutSuggestions(everything)

beforeAll(async () => {
  folder = newFolder('files')
  mkdirSync(folder, { recursive: true })
  images = { kaart: await samplePicture() }
})

const save = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

describe.skipIf(!has('pdftotext', '-v'))('the PDF of a paper', () => {
  test('is tagged, Dutch, named, and gives its words in order', async () => {
    const file = save('nota.pdf', await makeExport('pdf', contentOf(settled, { images })))
    const info = execFileSync('pdfinfo', [file]).toString()
    expect(info).toMatch(/Title:\s+Reglement leegstand/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(readFileSync(file, 'latin1')).toContain('/Lang (nl-BE)')
    expect(missingIn(execFileSync('pdftotext', [file, '-']).toString())).toEqual([])
    const structure = execFileSync('pdfinfo', ['-struct-text', file]).toString()
    for (const tag of ['H1', 'H2', 'H3', 'LBody', 'TH', 'TD', 'Figure', 'Link', 'BlockQuote']) expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'))
    const fonts = execFileSync('pdffonts', [file]).toString().split('\n').slice(2).filter(Boolean)
    for (const font of fonts) expect(font).toMatch(/yes yes yes/)
  })

  test('has no empty boxes: what the fonts do not hold is written with signs that say the same, or with a question mark', async () => {
    const odd = 'αβ Жук CO₂ ⅓ ≤ 5 % → beter ✓ niet\u2011breekbaar Šimková 😀 👨‍👩‍👧 ẞ.'
    const file = save('tekens.pdf', await makeExport('pdf', contentOf(node('doc', p(odd), withAttrs({ start: 98 }, node('orderedList', ...['a', 'b', 'c'].map((words) => node('listItem', p(words)))))))))
    const words = execFileSync('pdftotext', ['-layout', file, '-']).toString()
    expect(words).toContain('αβ Жук CO2 1⁄3 <= 5 % -> beter v niet-breekbaar Šimková ? ??? ẞ.')
    expect(words).toMatch(/^ *100\. +c$/m)
  })

  test('tells what a table, a list and a picture are, repeats the heads of a long table for the eye alone, and leads to every heading', async () => {
    const cell = (words: string, type = 'tableCell') => withAttrs({ colspan: 1, rowspan: 1 }, node(type, p(words)))
    const table = node('table', node('tableRow', cell('Gemeente', 'tableHeader'), cell('Woningen', 'tableHeader')), ...Array.from({ length: 90 }, (_, row) => node('tableRow', cell(`Rij ${row}`), cell(`${row}`))))
    const file = save('tabel.pdf', await makeExport('pdf', contentOf(node('doc', heading(2, 'Cijfers'), heading(3, 'Per gemeente'), table, withAttrs({ fileId: 'kaart', alt: 'Kaart van het werkingsgebied', width: 60 }, { type: 'image' } as PaperNode)), { images })))
    const structure = execFileSync('pdfinfo', ['-struct', file]).toString()
    expect(structure.match(/\bTH\b/g)).toHaveLength(2)
    expect(structure.match(/Scope \/Column/g)).toHaveLength(2)
    expect(structure.match(/\bTR\b/g)).toHaveLength(91)
    expect(structure).toMatch(/^ *Figure\b/m)
    expect(readFileSync(file, 'latin1')).toContain('/Alt (Kaart van het werkingsgebied)')
    const pages = execFileSync('pdftotext', ['-layout', file, '-']).toString().split('\f').slice(0, -1)
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages.slice(0, 3)) expect(page).toMatch(/Gemeente +Woningen/)
    expect(pages.map((page, index) => page.includes(`p. ${index + 1} van ${pages.length}`))).toEqual(pages.map(() => true))
    const raw = readFileSync(file, 'latin1')
    expect(raw).toContain('pdfuaid:part>1<')
    expect(raw.match(/\/Dest/g)?.length ?? 0).toBeGreaterThanOrEqual(3)
  })

  test('of 100 pages leaves the rest of the house its time, and no word of a cell higher than a page falls off', async () => {
    const long = 'De gemeente houdt een register bij van leegstaande woningen en gebouwen, en werkt het elk jaar bij. '
    const cell = withAttrs({ colspan: 1, rowspan: 1 }, node('tableCell', ...Array.from({ length: 60 }, (_, line) => p(`Regel ${line} van een hoge cel: ${long}`))))
    const blocks = Array.from({ length: 100 }, (_, page): PaperNode[] => [heading(2, `Hoofdstuk ${page + 1}`), ...Array.from({ length: 7 }, () => p(long.repeat(5)))]).flat()
    const content = contentOf(node('doc', node('table', node('tableRow', cell, withAttrs({ colspan: 1 }, node('tableCell', p('naast'))))), ...blocks))
    const { longest, result } = await beating(() => makeExport('pdf', content))
    const words = execFileSync('pdftotext', [save('lang.pdf', result), '-'], { maxBuffer: 50_000_000 }).toString()
    expect(Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [join(folder, 'lang.pdf')]).toString())![1])).toBeGreaterThan(100)
    for (let line = 0; line < 60; line++) expect(words).toContain(`Regel ${line} van`)
    expect(words).toContain('Hoofdstuk 100')
    expect(longest).toBeLessThan(500)
    const word = await beating(() => makeExport('docx', content))
    expect(word.longest).toBeLessThan(500)
  })
})

/** How long nothing else could happen meanwhile, in ms. Alone on its machine it is a tenth of what is allowed. */
const beating = async <Result>(work: () => Promise<Result>): Promise<{ longest: number; result: Result }> => {
  let [longest, last] = [0, performance.now()]
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  const result = await work()
  clearInterval(beat)
  return { longest, result }
}

describe.skipIf(!has('soffice', '--version'))('the Word file of a paper', () => {
  test('opens in LibreOffice and has the same words', async () => {
    const file = save('nota.docx', await makeExport('docx', contentOf(settled, { images })))
    execFileSync('soffice', [`-env:UserInstallation=file://${join(folder, 'office')}`, '--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, file], { stdio: 'ignore', timeout: 60_000 })
    expect(missingIn(readFileSync(join(folder, 'nota.txt'), 'utf8').replace('☒ ', ''))).toEqual([])
  })
})

test('suggestions are changes of Word itself with their author, and conversations its comments with their answers', async () => {
  const at = new Date('2026-11-20T09:30:00.000Z')
  const comments = [
    { range: { from: 9, to: 11 }, quote: 'De', isResolved: true, messages: [{ author: 'Jan Claes', at, text: 'Welke?' }, { author: 'An Maertens', at, text: 'Alle vier.' }] },
    { range: null, quote: 'iets van vroeger', isResolved: false, messages: [{ author: 'Jan Claes', at, text: 'Waar is dit naartoe?' }] },
  ]
  const zip = await JSZip.loadAsync(await writeDocx(contentOf(everything, { comments })))
  const part = (name: string) => zip.file(`word/${name}`)!.async('string')
  const document = await part('document.xml')
  expect(document).toMatch(/<w:del [^>]*w:author="Lien Claeys, CAW" w:date="2026-11-20T09:30:00.000Z"[^>]*>.*1 januari.*<\/w:del>/)
  expect(document).toMatch(/<w:ins [^>]*w:author="Lien Claeys, CAW"[^>]*>.*1 maart.*<\/w:ins>/)
  expect(document).toMatch(/<w:commentRangeStart w:id="0"\/><w:commentRangeStart w:id="1"\/><w:r>(?:<w:rPr\/>)?<w:t xml:space="preserve">De<\/w:t>/)
  const said = await part('comments.xml')
  for (const words of ['Welke?', 'Alle vier.', 'Waar is dit naartoe?', 'Over tekst die er niet meer staat: “iets van vroeger”']) expect(said).toContain(words)
  expect(await part('commentsExtended.xml')).toMatch(/w15:paraIdParent/)
})

test('a suggested look is a change of formatting in Word, with how it was; other files show how it was', async () => {
  const attrs = { id: 's2', name: 'Lien Claeys', organisation: 'CAW', at: '2026-11-20T09:30:00.000Z', type: 'mark', attrName: 'bold', previousValue: false, newValue: true }
  const suggested = node('doc', p(text('Gewoon en '), text('opvallend', { type: 'bold' }, { type: 'modification', attrs })))
  const document = await (await JSZip.loadAsync(await writeDocx(contentOf(suggested)))).file('word/document.xml')!.async('string')
  expect(document).toMatch(/<w:r><w:rPr><w:b\/>(?:<w:bCs\/>)?<w:rPrChange [^>]*w:author="Lien Claeys, CAW"[^>]*><w:rPr><w:b w:val="false"\/>(?:<w:bCs w:val="false"\/>)?<\/w:rPr><\/w:rPrChange><\/w:rPr><w:t[^>]*>opvallend/)
  expect(writeMarkdown(contentOf(withoutSuggestions(suggested)))).not.toContain('**')
})

test('Markdown says the same, and nothing in a text means more than itself', () => {
  const markdown = writeMarkdown(contentOf(settled, { images }))
  expect(missingIn(markdown.replace(/\*\*|[*#>|\\]|<[^>]+>|- \[[ x]\] /g, ''))).toEqual([])
  expect(markdown).toContain('- [x] Cijfers opgevraagd')
  expect(markdown).toContain('| Gemeente | Woningen | Fase |\n| --- | --- | --- |\n| Gistel | Nog geen cijfers |  |')
  expect(markdown).toContain('3. Derde\n4. Vierde')
  expect(markdown).toContain('[Lees meer](https://www.vlaanderen.be/wonen)')
  const tricky = writeMarkdown(contentOf(node('doc', p('# geen kop'), p('1. geen lijst'), p('- geen punt'), p('<script>alert(1)</script> [x](y) *a* `b`'), p(text('vet ', 'bold'), 'gewoon'))))
  expect(tricky).toContain('\\# geen kop\n\n1\\. geen lijst\n\n\\- geen punt\n\n\\<script\\>alert(1)\\</script\\> \\[x\\](y) \\*a\\* \\`b\\`\n\n**vet** gewoon')
})

test('the page is complete by itself, with its pictures in it and no script', () => {
  const page = writeHtml(contentOf(settled, { images, title: 'A <b> & "c"' }))
  expect(page).toContain('<title>A &#60;b&#62; &#38; &#34;c&#34;</title>')
  expect(page).toContain('src="data:image/png;base64,')
  expect(page).not.toMatch(/<script|src="http|@import|url\(/)
  expect(missingIn(page.replace(/<title>.*?<\/title>/, '').replace(/A &#60;b&#62; &#38; &#34;c&#34;/, 'Reglement leegstand').replace(/<[^>]+>/g, ''))).toEqual([])
})
