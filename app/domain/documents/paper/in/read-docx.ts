import mammoth from 'mammoth'
import type { PaperNode } from '../out/paper-node.ts'
import { checkArchive } from './check-archive.ts'
import type { ImportAnswer, Imported } from './import-result.ts'
import { textWidthOf, withHints } from './hints.ts'
import { ListNumbers } from './list-numbers.ts'
import { blocksOf } from './read-blocks.ts'
import { inlineOf } from './read-inline.ts'
import { Reading } from './reading.ts'
import type { WordDocument, WordNode } from './word-model.ts'
import { rewritten, type WordPackage } from './word-package.ts'

/** Reads a Word file. Of the file only words, their marks, and known boxes come through: never markup. */
export const readDocx = async (bytes: Uint8Array): Promise<ImportAnswer> => {
  const report = checkArchive(bytes)
  if (report.fault) return { fault: report.fault }
  try {
    return await imported(report.parts, report.hasTrackedChanges)
  } catch {
    return { fault: 'broken' }
  }
}

/** What mammoth made of the file before it makes HTML of it, which we do not use. Parts outside the file are never read. */
const modelOf = async (parts: WordPackage): Promise<WordDocument> => {
  let model: WordDocument | undefined
  const transformDocument = (document: WordDocument): WordDocument => {
    model = document
    return { ...document, children: [] }
  }
  // Its types do not know that it takes an archive that is open already.
  await mammoth.convertToHtml({ file: rewritten(parts, /\.xml$/, withHints) } as unknown as { buffer: Buffer }, { transformDocument, externalFileAccess: false })
  if (!model) throw new Error('no document')
  return model
}

const imported = async (parts: WordPackage, hasTrackedChanges: boolean): Promise<Imported> => {
  const document = await modelOf(parts)
  const reading = new Reading(new ListNumbers(await textOf(parts, 'word/numbering.xml')), textWidthOf(await textOf(parts, 'word/document.xml')))
  if (hasTrackedChanges) reading.lose('suggestions')
  const { title, rest } = withoutTitle(reading, document.children)
  const nodes = blocksOf(reading, rest)
  const notes = notesOf(reading, document)
  const { images, widths } = await reading.images()
  return { title, nodes: withWidths([...nodes, ...notes], widths), images, lost: reading.lost }
}

const textOf = async (parts: WordPackage, name: string): Promise<string> => (parts.exists(name) ? ((await parts.read(name, 'utf-8')) as string) : '')

const withWidths = (nodes: PaperNode[], widths: Map<string, number>): PaperNode[] =>
  nodes.map((node) => {
    if (node.type === 'image') return { ...node, attrs: { ...node.attrs, width: widths.get(node.attrs?.fileId ?? '') ?? null } }
    return node.content ? { ...node, content: withWidths(node.content, widths) } : node
  })

/** The title of a file is its first paragraph in the style for it. */
const withoutTitle = (reading: Reading, nodes: WordNode[]): { title: string | null; rest: WordNode[] } => {
  const index = nodes.slice(0, 10).findIndex((node) => node.type === 'paragraph' && /^(title|titel)$/i.test(node.styleName ?? ''))
  const found = nodes[index]
  if (found?.type !== 'paragraph') return { title: null, rest: nodes }
  const title = inlineOf(reading, found.children)
    .map(({ text }) => text ?? ' ')
    .join('')
    .trim()
  return { title: title || null, rest: nodes.toSpliced(index, 1) }
}

/** Notes at the foot of pages have no place in a paper: they come at the end, by their number. */
const notesOf = (reading: Reading, document: WordDocument): PaperNode[] => {
  if (reading.notes.length === 0) return []
  const content = reading.notes.map((reference) => ({ type: 'listItem', content: blocksOf(reading, document.notes.resolve(reference)?.body ?? []) }))
  return [{ type: 'horizontalRule' }, { type: 'orderedList', attrs: { start: 1 }, content }]
}
