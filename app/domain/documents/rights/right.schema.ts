import { z } from 'zod'
import { DocumentLevel } from '~prisma/enums'
import { oneOf } from '../../fields.schema'

/** Who: one person, everybody of an organisation, or everybody of a body, as `person/<id>`, `organisation/<id>` or `body/<id>`. */
export const holderField = z.string({ error: 'errors:required' }).regex(/^(person|organisation|body)\/[0-9a-f-]{36}$/, 'errors:choiceInvalid')

export const rightSchema = z.object({ holder: holderField, level: oneOf(DocumentLevel) })
export type RightInput = z.output<typeof rightSchema>

export const holderSchema = z.object({ holder: holderField })

export type HolderKind = 'person' | 'organisation' | 'body'

/** The column of a right that names its holder, filled. */
export const holderOf = (holder: string): { personId: string } | { organisationId: string } | { bodyId: string } => {
  const [kind, id = ''] = holder.split('/') as [HolderKind, string?]
  return kind === 'person' ? { personId: id } : kind === 'organisation' ? { organisationId: id } : { bodyId: id }
}
