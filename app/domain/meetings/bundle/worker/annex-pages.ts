import { type Annex, type BundleContent, fill } from '../bundle.ts'
import type { AnnexPage, OpenedAnnex } from './open-annex.ts'
import { colours, foot, head, type Paper, write } from '../../../../core/pdf/paper.ts'

type Parent = PDFKit.PDFStructureElement

const side = 34
const space = { x: side, y: head, margin: side }

/** A page per page of the annexes, upright or lying as the annex is, with a head that says which it is. Pictures are placed here and now. */
export const addAnnexPages = async (paper: Paper, document: Parent, { annexes, words }: BundleContent, opened: OpenedAnnex[]): Promise<void> => {
  for (const [index, one] of opened.entries()) {
    const annex = annexes[index]!
    const title = fill(words.annexHead, index + 1, annex.item, annex.name)
    if (one.kind === 'leftOut') continue
    const pages: (AnnexPage | null)[] = one.kind === 'pdf' ? one.pages : [null]
    for (const [number, page] of pages.entries()) {
      paper.addPage({ size: 'A4', layout: page && page.width > page.height ? 'landscape' : 'portrait', margin: 0 })
      if (number === 0) paper.outline.addItem(title)
      writeHead(paper, document, title, number === 0)
      if (one.kind === 'picture') placePicture(paper, document, annex)
    }
  }
}

/** The first page of an annex begins with a real heading; on the others the head is only for the eye. */
const writeHead = (paper: Paper, document: Parent, title: string, isFirst: boolean): void => {
  const draw = () =>
    write(paper, title, { face: 'strong', size: 9, colour: colours.soft, x: side, y: 16, options: { width: paper.page.width - 2 * side, height: 14, ellipsis: true } })
  if (isFirst) {
    document.add(paper.struct('H2', {}, draw))
    return
  }
  paper.markContent('Artifact', { type: 'Pagination', attached: ['Top'] })
  draw()
  paper.endMarkedContent()
}

const placePicture = (paper: Paper, document: Parent, { file, name }: Annex): void => {
  if (typeof file !== 'string') return
  const fit: [number, number] = [paper.page.width - 2 * space.margin, paper.page.height - head - foot]
  document.add(paper.struct('Figure', { alt: name }, () => paper.image(file, space.x, space.y, { fit, align: 'center', valign: 'center' })))
}

/** The space between head and foot, in points from the lower left corner. */
export const annexSpace = (width: number, height: number) => ({ x: side, y: foot, width: width - 2 * side, height: height - head - foot })
