import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitPaper } from '~/domain/documents/paper/fit-paper'
import { readDocx } from '~/domain/documents/paper/in/read-docx'
import { writeDocx } from '~/domain/documents/paper/out/docx/write-docx'
import type { PaperNode } from '~/domain/documents/paper/out/paper-node'
import { withoutSuggestions } from '~/domain/documents/paper/out/without-suggestions'
import { asWordSeesIt, papers, pictureId } from './papers'
import { contentOf, everything, samplePicture } from './sample-paper'

const readBack = async (bytes: Uint8Array) => {
  const answer = await readDocx(bytes)
  if ('fault' in answer) throw new Error(answer.fault)
  return answer
}

/** As the schema writes it: attributes in one order, none left out. */
const canonical = (paper: PaperNode): PaperNode => fitPaper(asWordSeesIt(fitPaper(asWordSeesIt(paper)))) as PaperNode

const rounds = process.env.LONG ? 1_000 : 60
const picture = await samplePicture()

test('a paper that goes to Word and comes back has the same structure', async () => {
  await fc.assert(
    fc.asyncProperty(papers, async (paper) => {
      const { nodes, images: back } = await readBack(await writeDocx(contentOf(paper, { images: { [pictureId]: picture } })))
      expect(canonical({ type: 'doc', content: onePicture(nodes) })).toEqual(canonical(paper))
      for (const { bytes } of back) expect(bytes).toEqual(picture.bytes)
    }),
    { numRuns: rounds },
  )
}, rounds * 1_000)

/** Every picture comes back as one of its own; here they all are the same. */
const onePicture = (nodes: PaperNode[]): PaperNode[] =>
  nodes.map((node) => (node.type === 'image' ? { ...node, attrs: { ...node.attrs, fileId: pictureId } } : node.content ? { ...node, content: onePicture(node.content) } : node))

test('everything a paper can hold comes back from Word', async () => {
  const settled = withoutSuggestions(everything)
  const { title, nodes, images, lost } = await readBack(await writeDocx(contentOf(settled, { images: { kaart: picture } })))
  expect(title).toBe('Reglement leegstand')
  expect(lost).toEqual({})
  expect(images).toMatchObject([{ key: 'picture-0', alt: 'Kaart van het werkingsgebied' }])
  expect(images[0]!.bytes).toEqual(picture.bytes)
  const asText = (node: PaperNode): PaperNode => {
    if (node.type === 'mention') return { type: 'text', text: node.attrs?.label ?? '' }
    if (node.type === 'image') return { type: 'image', attrs: { fileId: 'picture-0', alt: node.attrs?.alt ?? '', width: node.attrs?.width ?? null } }
    return node.content ? { ...node, content: node.content.map(asText) } : node
  }
  expect(canonical({ type: 'doc', content: nodes })).toEqual(canonical(asText(settled)))
})
