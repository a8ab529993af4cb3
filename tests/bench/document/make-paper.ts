import { closeDatabase } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { textField } from '~/domain/documents/document'
import { paragraph, type PaperText } from '~/domain/documents/paper/paper-text'
import { createPaper } from '~/domain/documents/papers/create-paper.server'
import { type Attendant, gatherCrowd } from '../crowd'

export interface PaperPlace {
  documentId: string
  field: string
  people: Attendant[]
}

/** A paper in which so many people may write, in the data folder of this process. */
export const makePaper = async (count: number, text: PaperText = { type: 'doc', content: [paragraph()] }): Promise<PaperPlace> => {
  const { people } = await gatherCrowd({ people: count, items: 1, present: 0 })
  const owner = await actorOfPerson(people[0]!.id)
  const { documentId } = await createPaper(owner, { kind: 'memo', title: 'Nota', bodyId: owner.bodies[0]!.id, folder: '', access: 'write' }, text)
  await closeDatabase()
  return { documentId, field: textField, people }
}
