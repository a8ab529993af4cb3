import { type BundleContent, fill } from '../bundle.ts'
import { addAnnexPages } from './annex-pages.ts'
import type { OpenedAnnex } from './open-annex.ts'
import { a4, collect, colours, newPaper, type Paper, write } from '../../../../core/pdf/paper.ts'
import { writeAgenda } from './write-agenda.ts'
import { writeCover } from './write-cover.ts'
import { writeItems } from './write-items.ts'

/** Where an annex begins and ends, in pages of the bundle counted from 1; null when it is not in it. */
export type Place = { from: number; to: number } | null

export interface Pages {
  pdf: Buffer
  /** How many pages come before the first annex. */
  own: number
  places: Place[]
}

/**
 * Our pages of the bundle, with a page for every page of the annexes: a head and a foot around the space that the annex will fill.
 * @param guess how many pages our own will take
 */
export const writePages = async (content: BundleContent, annexes: OpenedAnnex[], guess: number): Promise<Pages> => {
  const paper = newPaper(content.title)
  const bytes = collect(paper)
  const places = placesOf(annexes, guess)
  const document = paper.struct('Document')
  paper.addStructure(document)
  paper.addPage()
  writeCover(paper, document, content.cover)
  paper.addPage()
  writeAgenda(paper, document, content, places)
  writeItems(paper, document, content, annexes, places)
  const own = paper.bufferedPageRange().count
  await addAnnexPages(paper, document, content, annexes)
  document.end()
  numberPages(paper, content.words.page, own)
  paper.end()
  return { pdf: await bytes, own, places }
}

const placesOf = (annexes: OpenedAnnex[], own: number): Place[] => {
  let next = own + 1
  return annexes.map((annex) => {
    if (annex.kind === 'leftOut') return null
    const from = next
    next += annex.kind === 'pdf' ? annex.pages.length : 1
    return { from, to: next - 1 }
  })
}

/** At the foot of every page; on our own and on those of the annexes alike. */
const numberPages = (paper: Paper, sentence: string, own: number): void => {
  const { count } = paper.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    paper.switchToPage(index)
    const margins = paper.page.margins
    paper.page.margins = { top: 0, bottom: 0, left: 0, right: 0 }
    paper.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
    const side = index < own ? a4.margin : 34
    write(paper, fill(sentence, index + 1, count), { size: 9, colour: colours.soft, x: side, y: paper.page.height - 34, options: { width: paper.page.width - 2 * side, align: 'right', lineBreak: false } })
    paper.endMarkedContent()
    paper.page.margins = margins
  }
}
