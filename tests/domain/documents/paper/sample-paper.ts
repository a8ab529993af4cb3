import sharp from 'sharp'
import type { ExportContent, ExportWords } from '~/domain/documents/paper/out/export-content'
import { numberArticles } from '~/domain/documents/paper/out/number-articles'
import type { PaperMark, PaperNode } from '~/domain/documents/paper/out/paper-node'

export const text = (words: string, ...marks: (string | PaperMark)[]): PaperNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark)) }),
})
export const node = (type: string, ...content: PaperNode[]): PaperNode => ({ type, content })
export const withAttrs = (attrs: PaperNode['attrs'], one: PaperNode): PaperNode => ({ ...one, attrs })
export const p = (...content: (string | PaperNode)[]): PaperNode => node('paragraph', ...content.map((part) => (typeof part === 'string' ? text(part) : part)))
export const heading = (level: number, words: string): PaperNode => withAttrs({ level }, node('heading', text(words)))

export const exportWords: ExportWords = {
  page: 'p. %1 van %2',
  image: '[Afbeelding: %1]',
  goneQuote: 'Over tekst die er niet meer staat: “%1”',
}

const suggestion = (type: 'insertion' | 'deletion', id: string): PaperMark => ({ type, attrs: { id, name: 'Lien Claeys', organisation: 'CAW', at: '2026-11-20T09:30:00.000Z' } })

/** A paper with everything that a paper can hold. */
export const everything: PaperNode = node(
  'doc',
  heading(2, 'Inleiding'),
  p('De leegstand in ', text('Gistel', 'bold'), ' en ', text('Jabbeke', 'italic', 'underline'), ' daalt. CO', text('2', 'subscript'), ' en m', text('2', 'superscript'), '. ', text('Lees meer', { type: 'link', attrs: { href: 'https://www.vlaanderen.be/wonen' } }), '.'),
  p('Zoë Šimková vraagt: ', withAttrs({ kind: 'person', id: 'x', label: 'Els Verhaeghe' }, { type: 'mention' } as PaperNode), ' antwoordt.', { type: 'hardBreak' }, 'Tweede regel.'),
  heading(3, 'Wat voorligt'),
  node('bulletList', node('listItem', p('Eerste punt'), node('orderedList', node('listItem', p('Onderdeel één')), node('listItem', p('Onderdeel twee')))), node('listItem', p('Tweede punt'), p('Vervolg van het tweede punt'))),
  withAttrs({ start: 3 }, node('orderedList', node('listItem', p('Derde')), node('listItem', p('Vierde')))),
  node('taskList', withAttrs({ checked: true }, node('taskItem', p('Cijfers opgevraagd'))), withAttrs({ checked: false }, node('taskItem', p('Cijfers besproken')))),
  node('blockquote', p('Iedereen heeft recht op menswaardig wonen.')),
  withAttrs({ kind: 'warning' }, node('callout', p('De termijn loopt af op 1 maart.'), node('bulletList', node('listItem', p('Vraag uitstel'))))),
  node(
    'table',
    node('tableRow', node('tableHeader', p('Gemeente')), node('tableHeader', p('Woningen')), node('tableHeader', p('Fase'))),
    node('tableRow', node('tableCell', p('Gistel')), withAttrs({ colspan: 2, rowspan: 1 }, node('tableCell', p('Nog geen cijfers')))),
    node('tableRow', withAttrs({ colspan: 1, rowspan: 2 }, node('tableCell', p('Jabbeke'))), node('tableCell', p('12')), node('tableCell', p('ontwerp'))),
    node('tableRow', node('tableCell', p('7')), node('tableCell', p('werf'))),
  ),
  withAttrs({ fileId: 'kaart', alt: 'Kaart van het werkingsgebied', width: 60 }, { type: 'image' } as PaperNode),
  node('details', node('detailsSummary', text('Rekenwijze')), node('detailsContent', p('Getallen zijn afgerond.'))),
  { type: 'horizontalRule' },
  node('article', node('articleTitle', text('Toepassingsgebied')), node('articleParagraph', p('Dit reglement geldt in vier gemeenten.')), node('articleParagraph', p('Het geldt niet voor noodwoningen.'), node('bulletList', node('listItem', p('tenzij anders bepaald'))))),
  node('article', node('articleTitle', text('Inwerkingtreding')), p('Dit reglement treedt in werking op ', text('1 januari', suggestion('deletion', 's1')), text('1 maart', suggestion('insertion', 's1')), ' 2027.')),
)

export const samplePicture = async (): Promise<ExportContent['images'][string]> => ({
  url: 'https://overleg.example/bestand',
  bytes: new Uint8Array(await sharp({ create: { width: 400, height: 200, channels: 3, background: '#1D5C86' } }).png().toBuffer()),
  mediaType: 'image/png',
  width: 400,
  height: 200,
})

export const contentOf = (paper: PaperNode, more: Partial<ExportContent> = {}): ExportContent => ({
  title: 'Reglement leegstand',
  author: 'Els Verhaeghe',
  facts: ['Reglement', 'Woonoverleg Gistel', 'ontwerp', '24 november 2026'],
  text: numberArticles(paper),
  images: {},
  comments: [],
  words: exportWords,
  ...more,
})
