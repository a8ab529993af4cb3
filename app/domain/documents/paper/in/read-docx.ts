import mammoth from 'mammoth'
import type { PaperNode } from '../out/paper-node.ts'
import { checkArchive } from './check-archive.ts'
import type { ImportAnswer, Imported } from './import-result.ts'
import { blocksOf } from './read-blocks.ts'
import { inlineOf } from './read-inline.ts'
import { Reading } from './reading.ts'
import type { WordDocument, WordNode } from './word-model.ts'

/** Reads a Word file. Of the file only words, their marks, and known boxes come through: never markup. */
export const readDocx = async (bytes: Uint8Array): Promise<ImportAnswer> => {
  const report = checkArchive(bytes)
  if (report.fault) return { fault: report.fault }
  try {
    return await imported(await modelOf(bytes), report.hasTrackedChanges)
  } catch {
    return { fault: 'broken' }
  }
}

/** What mammoth made of the file before it makes HTML of it, which we do not use. Parts outside the file are never read. */
const modelOf = async (bytes: Uint8Array): Promise<WordDocument> => {
  let model: WordDocument | undefined
  const transformDocument = (document: WordDocument): WordDocument => {
    model = document
    return { ...document, children: [] }
  }
  await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument, externalFileAccess: false })
  if (!model) throw new Error('no document')
  return model
}

const imported = async (document: WordDocument, hasTrackedChanges: boolean): Promise<Imported> => {
  const reading = new Reading()
  if (hasTrackedChanges) reading.lose('suggestions')
  const { title, rest } = withoutTitle(reading, document.children)
  const nodes = blocksOf(reading, rest)
  const notes = notesOf(reading, document)
  return { title, nodes: [...nodes, ...notes], images: await reading.images(), lost: reading.lost }
}

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
