import * as Y from 'yjs'
import { db } from '~/core/db.server'
import type { Actor } from '~/domain/actor'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { appendUpdate } from '~/domain/documents/append-update.server'
import { assignThread } from '~/domain/documents/comments/assign-thread.server'
import { openThread } from '~/domain/documents/comments/open-thread.server'
import { reply } from '~/domain/documents/comments/reply.server'
import { resolveThread } from '~/domain/documents/comments/settle-thread.server'
import { textField } from '~/domain/documents/document'
import { loadLog } from '~/domain/documents/load-content.server'
import { shownOrganisation } from '~/domain/documents/shown-organisation.server'
import { authorNow } from '~/domain/documents/suggestions/author-now'
import { textsIn } from '~/domain/documents/suggestions/settle-text'
import { SuggestionJudge } from '~/domain/documents/suggestions/suggestion-judge'
import { documentFrom } from '~/domain/documents/update'
import type { PersonKey } from '../cast'
import { bsoAdvice } from '../papers/bso-advice'
import { goTo } from '../time'
import type { Cast } from './make-cast'

/** What organisations say to each other beside the advice, and how they would put it: threads in every state, suggestions of two of them. */
export const talkAboutPapers = async (cast: Cast): Promise<void> => {
  const { id: documentId, bodyId } = await db.document.findFirstOrThrow({ where: { title: bsoAdvice.title }, select: { id: true, bodyId: true } })
  const actor = (key: PersonKey): Promise<Actor> => actorOfPerson(cast.people[key])

  goTo(-6, '10:15')
  const waiting = await openThread(await actor('sofie'), { documentId, quote: 'steeg tot vijf jaar', text: 'Bij ons OCMW zien we eerder zes jaar. Kunnen we de bron erbij zetten? @Marc Dewulf, hebt u de cijfers?' })
  await reply(await actor('marc'), { documentId, threadId: waiting.threadId, text: 'Ik vraag ze op. Voor wie in een opvang zit, is het inderdaad langer.' })
  await assignThread(await actor('els'), { documentId, threadId: waiting.threadId, personId: cast.people.marc })
  goTo(-5, '14:40')
  const schools = await openThread(await actor('karel'), { documentId, quote: 'Oude gemeenteschool Eernegem', text: 'Veertien of vijftien woningen? De nota spreekt van veertien.' })
  await reply(await actor('els'), { documentId, threadId: schools.threadId, text: 'Veertien, nagekeken.' })
  await resolveThread(await actor('els'), { documentId, threadId: schools.threadId })
  await openThread(await actor('marc'), { documentId, quote: 'voor het einde van het jaar', text: 'Dat is krap: de notaris vraagt drie maanden.' })
  await openThread(await actor('hilde'), { documentId, text: 'Goed leesbaar zo. Vanuit Omgeving geen bezwaar.' })

  goTo(-4, '11:05')
  const change = { documentId, bodyId: bodyId ?? '' }
  await suggest(await actor('sofie'), change, 'drie woningen', 'vier woningen')
  await suggest(await actor('tom'), change, 'Geef voorrang aan', 'Geef voorrang aan energiezuinige')
  goTo(-3, '09:20')
  await write(await actor('els'), documentId, 'voor het einde van het jaar', 'binnen het jaar')
}

interface Place {
  documentId: string
  bodyId: string
}

/** Suggests other words for these, as an editor would. */
const suggest = async (actor: Actor, { documentId, bodyId }: Place, words: string, others: string): Promise<void> => {
  const organisation = await shownOrganisation(db, actor, bodyId)
  const attrs = authorNow({ id: actor.personId, name: actor.name, organisation })
  const { document, update } = await edited(documentId, words, (text, at) => {
    text.insert(at + words.length, others, { insertion: attrs })
    text.format(at, words.length, { deletion: attrs })
  })
  const judge = new SuggestionJudge(document, { personId: actor.personId, name: actor.name, organisation })
  await appendUpdate(actor, { documentId, update, onlySuggests: judge.judge(update) ?? undefined })
  judge.stop()
}

/** Writes other words in the place of these. */
export const write = async (actor: Actor, documentId: string, words: string, others: string): Promise<void> => {
  const { update } = await edited(documentId, words, (text, at) => {
    text.delete(at, words.length)
    text.insert(at, others)
  })
  await appendUpdate(actor, { documentId, update })
}

const edited = async (documentId: string, words: string, work: (text: Y.XmlText, at: number) => void) => {
  const log = await loadLog(db, documentId)
  const [document, copy] = [documentFrom(log), documentFrom(log)]
  const before = Y.encodeStateVector(copy)
  for (const text of textsIn(copy.getXmlFragment(textField))) {
    const at = (text.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('').indexOf(words)
    if (at < 0) continue
    copy.transact(() => work(text, at))
    return { document, update: Y.encodeStateAsUpdate(copy, before) }
  }
  throw new Error(`"${words}" does not stand in the paper`)
}
