import fc from 'fast-check'
import type { PaperMark, PaperNode } from '~/domain/documents/paper/out/paper-node'
import { node, withAttrs } from './sample-paper'

const words = fc.stringMatching(/^[A-Za-zéëïöç0-9][A-Za-zéëïöç0-9 ,&<>*_#|[\]()'"’–-]{0,30}[A-Za-z0-9.]$/)

const marks: fc.Arbitrary<PaperMark[]> = fc.subarray(['bold', 'italic', 'underline', 'strike'], { maxLength: 2 }).chain((plain) =>
  fc.tuple(fc.option(fc.constantFrom('subscript', 'superscript')), fc.option(fc.constantFrom('https://www.vlaanderen.be/wonen?a=1&b=2', 'mailto:info@woonpunt.example'))).map(([small, href]) => [
    ...plain.map((type) => ({ type })),
    ...(small ? [{ type: small }] : []),
    ...(href ? [{ type: 'link', attrs: { href } }] : []),
  ]),
)

const text: fc.Arbitrary<PaperNode> = fc.tuple(words, fc.oneof({ weight: 3, arbitrary: fc.constant<PaperMark[]>([]) }, marks)).map(([said, given]) => ({ type: 'text', text: said, ...(given.length > 0 && { marks: given }) }))

const line = fc.array(fc.oneof({ weight: 6, arbitrary: text }, fc.constant({ type: 'hardBreak' })), { maxLength: 4 }).chain((more) => text.map((first) => [first, ...more, ...(more.at(-1)?.type === 'hardBreak' ? [{ type: 'text', text: 'slot' }] : [])]))

const paragraph = line.map((content) => node('paragraph', ...content))
const plainWords = words.map((said) => ({ type: 'text', text: said }))

const list = (depth: number): fc.Arbitrary<PaperNode> =>
  fc.oneof(
    fc.constantFrom('bulletList', 'orderedList').chain((type) =>
      fc.tuple(fc.array(item('listItem', depth), { minLength: 1, maxLength: 3 }), fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 0, max: 200 }))).map(([items, start]) => (type === 'orderedList' ? withAttrs({ start }, node(type, ...items)) : node(type, ...items))),
    ),
    fc.array(fc.tuple(item('taskItem', depth), fc.boolean()), { minLength: 1, maxLength: 3 }).map((items) => node('taskList', ...items.map(([one, checked]) => withAttrs({ checked }, one)))),
  )

const item = (type: string, depth: number): fc.Arbitrary<PaperNode> =>
  fc.tuple(paragraph, fc.array(depth > 0 ? fc.oneof(paragraph, list(depth - 1)) : paragraph, { maxLength: 2 })).map(([first, rest]) => node(type, first, ...rest))

const cellAttrs = { colspan: 1, rowspan: 1, colwidth: null }

/** Two columns and rows, of which cells are one across or one down. */
const merged: fc.Arbitrary<PaperNode> = fc.tuple(fc.boolean(), paragraph, paragraph, paragraph).map(([isAcross, one, two, three]) => {
  const wide = withAttrs({ ...cellAttrs, ...(isAcross ? { colspan: 2 } : { rowspan: 2 }) }, node('tableCell', one))
  const [left, right] = [two, three].map((content) => withAttrs(cellAttrs, node('tableCell', content)))
  return isAcross ? node('table', node('tableRow', wide), node('tableRow', left!, right!)) : node('table', node('tableRow', wide, left!), node('tableRow', right!))
})

/** The picture that every generated paper has. */
export const pictureId = 'kaart'
const picture: fc.Arbitrary<PaperNode> = fc.tuple(words, fc.option(fc.integer({ min: 5, max: 100 }))).map(([alt, width]) => ({ type: 'image', attrs: { fileId: pictureId, alt, width } }))

const table: fc.Arbitrary<PaperNode> = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.boolean()).chain(([columns, rows, hasHead]) =>
  fc.array(fc.oneof(paragraph, list(0)), { minLength: columns * rows, maxLength: columns * rows }).map((contents) =>
    node(
      'table',
      ...Array.from({ length: rows }, (_, row) =>
        node('tableRow', ...Array.from({ length: columns }, (_, column) => withAttrs(cellAttrs, node(hasHead && row === 0 ? 'tableHeader' : 'tableCell', hasHead && row === 0 ? node('paragraph', { type: 'text', text: `Kop ${column}` }) : contents[row * columns + column]!)))),
      ),
    ),
  ),
)

const heading = fc.tuple(fc.constantFrom(2, 3, 4), plainWords).map(([level, said]) => withAttrs({ level }, node('heading', said)))

const block = (depth: number): fc.Arbitrary<PaperNode> =>
  fc.oneof(
    { weight: 4, arbitrary: paragraph },
    { weight: 2, arbitrary: heading },
    { weight: 3, arbitrary: list(1) },
    table,
    merged,
    picture,
    fc.constant({ type: 'horizontalRule' }),
    ...(depth > 0
      ? [
          blocks(depth - 1).map((inner) => node('blockquote', ...inner)),
          fc.tuple(fc.constantFrom('info', 'warning', 'decision', 'tip'), blocks(depth - 1)).map(([kind, inner]) => withAttrs({ kind }, node('callout', ...inner))),
          fc.tuple(plainWords, blocks(depth - 1)).map(([summary, inner]) => node('details', node('detailsSummary', summary), node('detailsContent', ...inner))),
        ]
      : []),
  )

const blocks = (depth: number) => fc.array(block(depth), { minLength: 1, maxLength: 3 })

const article = fc
  .tuple(plainWords, fc.array(fc.oneof(paragraph, list(0), fc.tuple(paragraph, fc.array(fc.oneof(paragraph, list(0)), { maxLength: 1 })).map(([first, rest]) => node('articleParagraph', first, ...rest))), { minLength: 1, maxLength: 3 }))
  .map(([title, parts]) => node('article', node('articleTitle', title), ...parts))

/** Papers as people could write them. */
export const papers: fc.Arbitrary<PaperNode> = fc.array(fc.oneof({ weight: 5, arbitrary: block(1) }, article), { minLength: 1, maxLength: 8 }).map((content) => node('doc', ...content))

const joins = new Set(['blockquote', 'taskList'])

/**
 * What Word cannot tell apart: two quotes in a row are one, as are two lists of tasks. Words that look the same are one run, however they came to be.
 */
export const asWordSeesIt = (one: PaperNode): PaperNode => {
  const content: PaperNode[] = []
  for (const child of (one.content ?? []).map(asWordSeesIt)) {
    const last = content.at(-1)
    if (last && joins.has(child.type) && last.type === child.type) content[content.length - 1] = asWordSeesIt({ ...last, content: [...(last.content ?? []), ...(child.content ?? [])] })
    else if (last?.type === 'text' && child.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(child.marks)) content[content.length - 1] = { ...last, text: `${last.text}${child.text}` }
    else content.push(child)
  }
  return one.content ? { ...one, content } : one
}
