import { db } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { createDossier } from '~/domain/dossiers/create-dossier.server'
import { placeItem } from '~/domain/dossiers/place-item.server'
import { placePaper } from '~/domain/dossiers/place-paper.server'
import { settleDossier } from '~/domain/dossiers/settle-dossier.server'
import type { BodyKey, PersonKey } from '../cast'
import { goTo } from '../time'
import type { Cast } from './make-cast'

interface DossierStory {
  body: BodyKey
  by: PersonKey
  day: number
  title: string
  description: string
  /** Titles; a paper is put there by its owner. */
  papers: string[]
  items: string[]
  isClosed?: boolean
}

const stories: DossierStory[] = [
  { body: 'woIchtegem', by: 'marc', day: -30, title: 'Bescheiden huur', description: 'Van ontwerp tot reglement: wie krijgt voorrang voor een bescheiden huurwoning?', papers: ['Toewijzingsreglement bescheiden huur'], items: ['Ontwerp toewijzingsreglement bescheiden huur'] },
  { body: 'woIchtegem', by: 'els', day: -40, title: 'Noodwoningen Ichtegem', description: 'Plaatsen voor wie plots geen dak meer heeft.', papers: ['Werkgroep noodwoningen: bezoek aan de Dorpsstraat'], items: ['Noodwoning Stationsstraat: individuele toestand', 'Leegstand en verwaarlozing'] },
  { body: 'woGistel', by: 'geert', day: -28, title: 'Leegstand 2026', description: 'Register, opvolging en heffing.', papers: ['Reglement op de leegstand van woningen en gebouwen'], items: ['Leegstand en verwaarlozing: stand van zaken', 'Ontwerp van reglement verwaarlozing'] },
  { body: 'woIchtegem', by: 'sofie', day: -190, title: 'Proefproject tijdelijk wonen', description: 'Stopgezet: de eigenaar verkocht het pand.', papers: ['Proefproject tijdelijk wonen (stopgezet)'], items: [], isClosed: true },
]

/** What bodies follow over several meetings. */
export const keepDossiers = async (cast: Cast): Promise<void> => {
  const els = await actorOfPerson(cast.people.els)
  for (const { body, by, day, title, description, papers, items, isClosed } of stories) {
    goTo(day, '13:30')
    const owner = await actorOfPerson(cast.people[by])
    const bodyId = cast.bodies[body]
    const { dossierId } = await createDossier(owner, { bodyId, title, description })
    goTo(-1, '10:00')
    for (const { id } of await db.document.findMany({ where: { title: { in: papers }, bodyId, kind: { not: 'minutes' } }, select: { id: true } })) await placePaper(els, id, dossierId)
    for (const { id } of await db.agendaItem.findMany({ where: { title: { in: items }, meeting: { bodyId } }, select: { id: true } })) await placeItem(els, dossierId, { itemId: id, place: 'in' })
    if (isClosed) await settleDossier(els, dossierId, 'closed')
  }
}
