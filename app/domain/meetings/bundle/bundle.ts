/** What a bundle is made of, in plain values: it travels to the worker that writes it. */
export interface BundleContent {
  /** The title of the PDF. */
  title: string
  cover: {
    product: string
    body: string
    title: string
    /** "Wanneer: dinsdag 24 november 2026, …" in two columns. */
    facts: { term: string; detail: string }[]
    steps: { label: string; isCurrent: boolean }[]
    /** What the reader must know: made for whom, when, and what is left out. */
    notes: string[]
  }
  items: BundleItem[]
  annexes: Annex[]
  words: BundleWords
}

export interface BundleItem {
  number: string
  depth: number
  time: string
  title: string
  /** Kind, minutes, presenter. */
  facts: string
  subjects: string
  paragraphs: string[]
  /** Places in `annexes`. */
  annexes: number[]
}

export interface Annex {
  name: string
  mediaType: string
  size: number
  /** Where the content stands on disk. Of a paper: its pages, written for the occasion; null when that could not be done. */
  file: string | Uint8Array<ArrayBuffer> | null
  /** Number of its item. */
  item: string
  /** Where to open it online. */
  url: string
}

/** Dutch words with `%1`, `%2`… for what is filled in. */
export interface BundleWords {
  agenda: string
  items: string
  noItems: string
  annexes: string
  /** Bijlage %1 bij punt %2: %3 */
  annexHead: string
  /** p. %1 van %2 */
  page: string
  /** p. %1, or p. %1–%2 */
  onPage: string
  onPages: string
  /** Why an annex is not in the bundle. */
  leftOut: Record<LeftOut, string>
}

export type LeftOut = 'kind' | 'locked' | 'broken' | 'tooMuch'

/** PDFs are merged and these pictures are placed on a page; all else is only named. */
export const placedPictures = ['image/png', 'image/jpeg'] as const

/** What all annexes of a bundle may weigh together, in bytes, and how many pages they may have; what comes after that is only named. */
export const largestBundle = { bytes: 120_000_000, pages: 1500 }

/** Fills the blanks of a sentence: `%1` is the first value. */
export const fill = (sentence: string, ...values: (string | number)[]): string => sentence.replace(/%(\d)/g, (blank, place: string) => String(values[Number(place) - 1] ?? blank))
