import type { PaperNode } from './paper-node.ts'

/** The kinds of file a paper can become, by the ending of its name. */
export const exportFormats = ['docx', 'pdf', 'md', 'html'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Everything a file says, in plain values: it travels to the worker that writes it. */
export interface ExportContent {
  title: string
  /** The person or organisation that is named as author in the file's properties. */
  author: string
  /** Kind, body, status and day: the line under the title. */
  facts: string[]
  text: PaperNode
  /** By file id. An image that is not here is told by its words alone. */
  images: Record<string, ExportImage>
  comments: ExportThread[]
  words: ExportWords
}

export interface ExportImage {
  /** Where it stands online, for who may read it. */
  url: string
  bytes: Uint8Array<ArrayBuffer>
  mediaType: 'image/png' | 'image/jpeg'
  /** In pixels. */
  width: number
  height: number
}

/**
 * A conversation about some words. `range` is where they stand: counted in signs of the text that are no blanks. Null when the
 * words have gone: then `quote` tells what they were.
 */
export interface ExportThread {
  range: { from: number; to: number } | null
  quote: string
  isResolved: boolean
  messages: { author: string; at: Date; text: string }[]
}

export interface ExportWords {
  /** p. %1 van %2 */
  page: string
  /** What stands where a picture cannot be shown: [Afbeelding: %1] */
  image: string
  /** Bij tekst die weg is: %1 */
  goneQuote: string
}

/** Fills the blanks of a sentence: `%1` is the first value. */
export const fill = (sentence: string, ...values: (string | number)[]): string => sentence.replace(/%(\d)/g, (blank, place: string) => String(values[Number(place) - 1] ?? blank))
