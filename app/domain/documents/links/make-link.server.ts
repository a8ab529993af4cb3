import type { z } from 'zod'
import { change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { newUnorderedId } from '~/core/ids'
import { newNonce } from '~/core/secrets.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '../../actor'
import { documentLinkMade } from '../document.events'
import { getDocumentFacts } from '../document-facts.server'
import { mayManagePaper } from '../document.policy'
import { endOfDay } from './link'
import type { linkSchema } from './link.schema'

/** Makes an address with which somebody without an account reads a paper until the end of its last day. @throws DomainError 404, 403. */
export const makeLink = (actor: Actor, documentId: string, { label, lastDay, withAttachments }: z.input<typeof linkSchema>): Promise<{ linkId: string }> =>
  change(actor, async ({ tx, record }) => {
    requireAllowed(mayManagePaper(actor, await getDocumentFacts(tx, documentId)))
    const id = newUnorderedId()
    await tx.documentLink.create({ data: { id, documentId, label, withAttachments: withAttachments ?? false, nonce: newNonce(), createdById: actor.personId, createdAt: clock.now(), endsAt: endOfDay(lastDay) } })
    record(documentLinkMade(documentId, id))
    return { linkId: id }
  })
