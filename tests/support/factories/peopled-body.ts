import type { Actor } from '~/domain/actor'
import { aBody, aMember } from './bodies'

export interface PeopledBody {
  bodyId: string
  els: Actor
  marc: Actor
  bart: Actor
  mia: Actor
}

/** A body whose secretary is Els, in which Marc votes and Bart observes; Mia is the secretary of another. */
export const aPeopledBody = async (): Promise<PeopledBody> => {
  const bodyId = await aBody('Woonoverleg Ichtegem')
  return {
    bodyId,
    els: await aMember('Els Verhaeghe', 'secretary', bodyId),
    marc: await aMember('Marc Dewulf', 'voting', bodyId),
    bart: await aMember('Bart Seynaeve', 'observer', bodyId),
    mia: await aMember('Mia Elders', 'secretary', await aBody('Woonoverleg Elders')),
  }
}
