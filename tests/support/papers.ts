import sharp from 'sharp'
import type { PaperMark, PaperText, TextPart } from '~/domain/documents/paper/paper-text'
import { paragraph } from '~/domain/documents/paper/paper-text'

export const fileId = '6f1f0f0e-8d5c-4c55-9a61-0d4d4a5b6c7d'
const personId = '0193f000-0000-7000-8000-000000000001'

const text = (words: string, ...marks: PaperMark[]): TextPart => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const whose = { id: 'v-1', personId, name: 'Sofie Vanhee', organisation: 'OCMW Ichtegem', at: '2026-11-24T00:00:00.000Z' }
const cell = (type: 'tableCell' | 'tableHeader', words: string) => ({ type, attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph(words)] })

/** A paper with every node, mark and attribute there is. */
export const everything: PaperText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Aanleiding')] },
    {
      type: 'paragraph',
      content: [
        text('Gewoon, '),
        text('vet', { type: 'bold' }),
        text('schuin', { type: 'italic' }),
        text('door', { type: 'strike' }),
        text('onder', { type: 'underline' }),
        { type: 'hardBreak' },
        text('H'),
        text('2', { type: 'subscript' }),
        text('m'),
        text('3', { type: 'superscript' }),
        text('de Codex', { type: 'link', attrs: { href: 'https://codex.vlaanderen.be/' } }),
        { type: 'mention', attrs: { kind: 'person', id: personId, label: 'Sofie Vanhee' } },
      ],
    },
    {
      type: 'paragraph',
      content: [
        text('Wat blijft. '),
        text('Wat erbij komt.', { type: 'insertion', attrs: whose }),
        text('Wat weggaat.', { type: 'deletion', attrs: { ...whose, id: 'v-2' } }),
        text(
          'Vet?',
          { type: 'bold' },
          { type: 'modification', attrs: { ...whose, id: 'v-3', type: 'mark', attrName: null, previousValue: null, newValue: { type: 'bold' } } },
          { type: 'modification', attrs: { ...whose, id: 'v-4', type: 'attr', attrName: 'href', previousValue: 'a', newValue: 'b' } },
        ),
      ],
    },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Een'), { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph('Drie')] }] }] }] },
    {
      type: 'taskList',
      content: [
        { type: 'taskItem', attrs: { checked: true }, content: [paragraph('Gedaan')] },
        { type: 'taskItem', attrs: { checked: false }, content: [paragraph('Te doen')] },
      ],
    },
    { type: 'blockquote', content: [paragraph('Een citaat')] },
    { type: 'horizontalRule' },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Gemeente'), cell('tableHeader', 'Woningen')] },
        { type: 'tableRow', content: [{ ...cell('tableCell', 'Ichtegem'), attrs: { colspan: 2, rowspan: 1, colwidth: [120, 80] } }] },
      ],
    },
    { type: 'image', attrs: { fileId, alt: 'Kaart van Ichtegem', width: 60 } },
    { type: 'callout', attrs: { kind: 'decision' }, content: [paragraph('Het woonoverleg keurt goed.')] },
    { type: 'details', content: [{ type: 'detailsSummary', content: [text('Meer uitleg')] }, { type: 'detailsContent', content: [paragraph('De uitleg')] }] },
    {
      type: 'article',
      content: [
        { type: 'articleTitle', content: [text('Toepassingsgebied')] },
        { type: 'articleParagraph', content: [paragraph('Dit reglement geldt in Ichtegem.')] },
        { type: 'articleParagraph', content: [paragraph('Het geldt niet elders.')] },
      ],
    },
    { type: 'article', content: [{ type: 'articleTitle' }, paragraph('Zonder paragrafen.')] },
  ],
}

/** A small picture that says where it was taken. */
export const aPicture = (): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#a33b2c' } })
    .withExif({ IFD0: { Copyright: 'Geheime fotograaf' } })
    .png()
    .toBuffer()
