import type { DocumentLevel, PaperKind, PaperStatus } from '~/domain/documents/document'
import type { Mention, PaperText } from '~/domain/documents/paper/paper-text'
import type { firstAccess } from '~/domain/documents/papers/paper.schema'
import type { BodyKey, OrganisationKey, PersonKey } from '../cast'

/** One paper of the demo, as data. */
export interface PaperStory {
  kind: PaperKind
  title: string
  body: BodyKey
  folder?: string
  by: PersonKey
  /** Days from today on which it was begun; today is 0. */
  day: number
  access: keyof typeof firstAccess
  rights?: { to: { person: PersonKey } | { organisation: OrganisationKey } | { body: BodyKey }; level: DocumentLevel }[]
  links?: { label: string; untilDay: number; withAttachments?: boolean }[]
  /** Files under the text, each with the lines it says. */
  attachments?: { name: string; title: string; lines: string[] }[]
  /** The steps it went through after its draft. */
  steps?: PaperStatus[]
  isArchived?: boolean
  text: PaperText | ((naming: Naming) => PaperText)
}

/** Mentions of who and what there is when a paper is written. */
export interface Naming {
  person: (key: PersonKey) => Mention
  /** The body whose paper it is. */
  body: Mention
  /** The latest decision of that body. */
  decision: Mention
}
