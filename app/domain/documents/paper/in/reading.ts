import type { PaperNode } from '../out/paper-node.ts'
import type { ImportedImage, Loss } from './import-result.ts'
import type { ListNumbers } from './list-numbers.ts'
import { shownWidth } from './shown-width.ts'
import type { WordImage, WordNoteReference } from './word-model.ts'

/** More pictures than this are not taken over, nor one that is larger (bytes). */
const most = { images: 200, bytes: 15_000_000 }

const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/tiff']

/** What is gathered while a Word file is read: pictures, notes, and what cannot be kept. */
export class Reading {
  readonly #images: { image: WordImage; shown: number | null }[] = []
  #widthOfNext: number | null = null
  readonly notes: WordNoteReference[] = []
  readonly lost: Partial<Record<Loss, number>> = {}
  readonly listNumbers: ListNumbers
  /** In EMU. */
  readonly #textWidth: number

  constructor(listNumbers: ListNumbers, textWidth: number) {
    this.listNumbers = listNumbers
    this.#textWidth = textWidth
  }

  lose(what: Loss, count = 1): void {
    if (count > 0) this.lost[what] = (this.lost[what] ?? 0) + count
  }

  /** How wide the picture that comes now is shown, in EMU. */
  hintWidth(width: number | null): void {
    this.#widthOfNext = width
  }

  image(image: WordImage): PaperNode[] {
    const shown = this.#widthOfNext
    this.#widthOfNext = null
    if (!pictures.includes(image.contentType ?? '') || this.#images.length >= most.images) {
      this.lose('images')
      return []
    }
    this.#images.push({ image, shown })
    return [{ type: 'image', attrs: { fileId: keyOf(this.#images.length - 1), alt: image.altText ?? '', width: null } }]
  }

  /** @returns its number */
  note(reference: WordNoteReference): number {
    this.lose('notes')
    return this.notes.push(reference)
  }

  /** The contents of the pictures, and how wide they are shown, in percent of the text. One that cannot be read is left out. */
  async images(): Promise<{ images: ImportedImage[]; widths: Map<string, number> }> {
    const images: ImportedImage[] = []
    const widths = new Map<string, number>()
    for (const [index, { image, shown }] of this.#images.entries()) {
      const bytes = await image.readAsBuffer().catch(() => null)
      if (bytes && bytes.byteLength > 0 && bytes.byteLength <= most.bytes) {
        images.push({ key: keyOf(index), alt: image.altText ?? '', bytes: new Uint8Array(bytes) })
        const width = shown === null ? null : await shownWidth(bytes, shown, this.#textWidth)
        if (width !== null) widths.set(keyOf(index), width)
      } else this.lose('images')
    }
    return { images, widths }
  }
}

const keyOf = (index: number): string => `picture-${index}`
