import { db } from '~/core/db.server'
import { hidden, allowed, type Verdict } from '~/core/verdict'
import type { Actor } from '~/domain/actor'
import { getDocumentFacts } from '~/domain/documents/document-facts.server'
import { mayReadDocument } from '~/domain/documents/document.policy'
import { maySeeMeeting } from '~/domain/meetings/meeting.policy'
import { getMeetingFacts } from '~/domain/meetings/meeting.queries.server'
import type { Topic } from './protocol'

const when = (isAllowed: boolean): Verdict => (isAllowed ? allowed : hidden)

/** Whether somebody may be invited to load pages on a topic again. An invitation holds nothing but the topic; the pages guard themselves. */
export const mayHear = async (actor: Actor, topic: Topic): Promise<Verdict> => {
  const [kind, id = ''] = topic.split(':')
  if (kind === 'meeting') return maySeeMeeting(actor, await getMeetingFacts(db, id))
  if (kind === 'document' || kind === 'comments') return mayReadDocument(actor, await getDocumentFacts(db, id))
  if (kind === 'person') return when(id === actor.personId)
  if (kind === 'management' || kind === 'outbox') return when(actor.isAdministrator)
  return allowed
}
