import type { Change } from '~/core/change.server'
import { clock } from '~/core/clock'
import { DomainError } from '~/core/errors'
import { newId } from '~/core/ids'
import type { Actor } from '../../../actor'
import { freezePaper } from '../../../documents/versions/freeze-paper.server'
import { paperAdded } from '../agenda.events'
import { nameOnAgenda, paperMediaType } from './agenda-paper'

interface Place {
  meetingId: string
  itemId: string
  documentId: string
  version: number | 'now'
}

/**
 * Freezes a paper and puts that version with an item, within the command that wants it there. It is a link: the text stays where it is.
 * @returns the id of the attachment.
 * @throws DomainError 404, or agenda:paper.alreadyThere (409) at `version`.
 */
export const putPaper = async (work: Change, actor: Actor, { meetingId, itemId, documentId, version: number }: Place): Promise<string> => {
  const version = await freezePaper(work, actor, { documentId, number })
  const there = await work.tx.attachment.count({ where: { itemId, versionId: version.id, withdrawnAt: null } })
  if (there > 0) throw new DomainError('agenda:paper.alreadyThere', { field: 'version', values: { number: version.number } })
  const id = newId()
  const { sha256, size } = version
  await work.tx.attachment.create({ data: { id, itemId, versionId: version.id, name: nameOnAgenda(version), mediaType: paperMediaType, size, sha256, uploadedById: actor.personId, createdAt: clock.now() } })
  work.record(paperAdded(meetingId, id, { itemId, documentId, number: version.number, sha256 }))
  return id
}
