import { db } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { saveVersion } from '~/domain/documents/versions/save-version.server'
import { eernegemMemo } from '../papers/eernegem-memo'
import { goTo } from '../time'
import type { Cast } from './make-cast'
import { write } from './talk-about-papers'

/** After the convocation people write on in the memo: the agenda of tonight has the version before. */
export const moveOn = async (cast: Cast): Promise<void> => {
  const { id } = await db.document.findFirstOrThrow({ where: { title: eernegemMemo.title }, select: { id: true } })
  goTo(-2, '16:20')
  const an = await actorOfPerson(cast.people.an)
  await write(an, id, 'een afwijking tot twaalf plaatsen', 'een afwijking tot veertien plaatsen')
  await saveVersion(an, id, 'Na overleg met de brandweer')
}
