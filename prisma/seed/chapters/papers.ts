import { db } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { addDocumentFile } from '~/domain/documents/files/add-document-file.server'
import { makeLink } from '~/domain/documents/links/make-link.server'
import { archivePaper } from '~/domain/documents/papers/archive-paper.server'
import { createPaper } from '~/domain/documents/papers/create-paper.server'
import { setPaperStatus } from '~/domain/documents/papers/set-paper-status.server'
import { giveRight } from '~/domain/documents/rights/give-right.server'
import { bsoAdvice } from '../papers/bso-advice'
import { eernegemMemo } from '../papers/eernegem-memo'
import { emergencyReport, oldMemo } from '../papers/emergency-report'
import { modestRentRegulation } from '../papers/modest-rent-regulation'
import { oudenburgVision } from '../papers/oudenburg-vision'
import type { Mention } from '~/domain/documents/paper/paper-text'
import { bodies, people } from '../cast'
import type { Naming, PaperStory } from '../papers/paper-story'
import { vacancyRegulation } from '../papers/vacancy-regulation'
import { smallPdf } from '../small-pdf'
import { dateOfDay, goTo } from '../time'
import type { Cast } from './make-cast'

/** What organisations write together outside their meetings: one paper in every state. A meeting can have on its agenda what was written before it. */
export const papers = {
  ofLongAgo: [oudenburgVision],
  forTonight: [modestRentRegulation, eernegemMemo],
  others: [oldMemo, vacancyRegulation, bsoAdvice, emergencyReport],
} satisfies Record<string, PaperStory[]>

export const writePapers = async (cast: Cast, stories: PaperStory[]): Promise<void> => {
  for (const story of stories) await writePaper(cast, story)
}

const writePaper = async (cast: Cast, { kind, title, body, folder = '', by, day, access, rights = [], links = [], attachments = [], steps = [], isArchived, text }: PaperStory): Promise<void> => {
  goTo(day, '09:30')
  const owner = await actorOfPerson(cast.people[by])
  const { documentId } = await createPaper(owner, { kind, title, bodyId: cast.bodies[body], folder, access }, typeof text === 'function' ? text(await namingFor(cast, body)) : text)
  for (const { to, level } of rights) await giveRight(owner, documentId, { holder: holderOf(cast, to), level })
  for (const { name, title: heading, lines } of attachments) await addDocumentFile(owner, { documentId, name, bytes: smallPdf(heading, lines), isInText: false })
  for (const { untilDay, ...link } of links) await makeLink(owner, documentId, { ...link, lastDay: dateOfDay(untilDay) })
  for (const [index, status] of steps.entries()) {
    goTo(day + index + 1, '14:00')
    await setPaperStatus(owner, documentId, status)
  }
  if (isArchived) await archivePaper(owner, documentId, true)
}

const mention = (kind: Mention['attrs']['kind'], id: string, label: string): Mention => ({ type: 'mention', attrs: { kind, id, label } })

const namingFor = async (cast: Cast, body: PaperStory['body']): Promise<Naming> => {
  const bodyId = cast.bodies[body]
  const { number } = await db.decision.findFirstOrThrow({ where: { bodyId }, orderBy: { id: 'desc' }, select: { number: true } })
  return { person: (key) => mention('person', cast.people[key], people[key].name), body: mention('body', bodyId, bodies[body].name), decision: mention('decision', number, number) }
}

const holderOf = (cast: Cast, to: NonNullable<PaperStory['rights']>[number]['to']): string => {
  if ('person' in to) return `person/${cast.people[to.person]}`
  return 'organisation' in to ? `organisation/${cast.organisations[to.organisation]}` : `body/${cast.bodies[to.body]}`
}
