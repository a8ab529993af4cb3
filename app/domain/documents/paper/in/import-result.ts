import type { PaperNode } from '../out/paper-node.ts'

/** The largest Word file that is read, in bytes: 20 MB. */
export const largestWordFile = 20_000_000

/** What could not be kept of a Word file, or was put elsewhere, each with how often. */
export const losses = ['comments', 'suggestions', 'images', 'notes', 'contents'] as const
export type Loss = (typeof losses)[number]

export interface ImportedImage {
  /** Stands in the text as the id of its file, until it has one. */
  key: string
  alt: string
  bytes: Uint8Array<ArrayBuffer>
}

/** What a Word file says. The text is not yet a paper: it has to be fitted. */
export interface Imported {
  title: string | null
  nodes: PaperNode[]
  images: ImportedImage[]
  lost: Partial<Record<Loss, number>>
}

/** Why a file is not read. */
export const importFaults = ['notWord', 'oldWord', 'locked', 'tooMuch', 'broken'] as const
export type ImportFault = (typeof importFaults)[number]

export type ImportAnswer = Imported | { fault: ImportFault }
