import type { PaperNode } from '../out/paper-node.ts'
import type { ImportedImage, Loss } from './import-result.ts'
import type { WordImage, WordNoteReference } from './word-model.ts'

/** More pictures than this are not taken over, nor one that is larger (bytes). */
const most = { images: 200, bytes: 15_000_000 }

const pictures = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/tiff']

/** What is gathered while a Word file is read: pictures, notes, and what cannot be kept. */
export class Reading {
  readonly #images: WordImage[] = []
  readonly notes: WordNoteReference[] = []
  readonly lost: Partial<Record<Loss, number>> = {}

  lose(what: Loss, count = 1): void {
    if (count > 0) this.lost[what] = (this.lost[what] ?? 0) + count
  }

  image(image: WordImage): PaperNode[] {
    if (!pictures.includes(image.contentType ?? '') || this.#images.length >= most.images) {
      this.lose('images')
      return []
    }
    this.#images.push(image)
    return [{ type: 'image', attrs: { fileId: keyOf(this.#images.length - 1), alt: image.altText ?? '', width: null } }]
  }

  /** @returns its number */
  note(reference: WordNoteReference): number {
    this.lose('notes')
    return this.notes.push(reference)
  }

  /** The contents of the pictures. One that cannot be read is left out. */
  async images(): Promise<ImportedImage[]> {
    const read: ImportedImage[] = []
    for (const [index, image] of this.#images.entries()) {
      const bytes = await image.readAsBuffer().catch(() => null)
      if (bytes && bytes.byteLength > 0 && bytes.byteLength <= most.bytes) read.push({ key: keyOf(index), alt: image.altText ?? '', bytes: new Uint8Array(bytes) })
      else this.lose('images')
    }
    return read
  }
}

const keyOf = (index: number): string => `picture-${index}`
