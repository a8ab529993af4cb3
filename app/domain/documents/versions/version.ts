import type { VersionReason } from '~prisma/enums'

export type { VersionReason } from '~prisma/enums'

/** A version as lists show it. */
export interface VersionLine {
  number: number
  reason: VersionReason
  note: string
  sha256: string
  createdAt: Date
  createdBy: string
  /** Who wrote since the version before. */
  authors: string[]
}

/** A version as it is taken along elsewhere. */
export interface FrozenVersion {
  id: string
  documentId: string
  number: number
  title: string
  sha256: string
  /** Of its canonical JSON, in bytes. */
  size: number
}
