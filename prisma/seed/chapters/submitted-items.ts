import { db } from '~/core/db.server'
import { actorOfPerson } from '~/domain/bodies/load-actor.server'
import { acceptSubmission } from '~/domain/meetings/submissions/accept-submission.server'
import { addSubmissionFile } from '~/domain/meetings/submissions/add-file.server'
import { createSubmission } from '~/domain/meetings/submissions/create-submission.server'
import { handIn } from '~/domain/meetings/submissions/hand-in.server'
import { placeSubmission } from '~/domain/meetings/submissions/place-submission.server'
import { returnSubmission } from '~/domain/meetings/submissions/return-submission.server'
import { withdrawSubmission } from '~/domain/meetings/submissions/withdraw-submission.server'
import { saveAsTemplate } from '~/domain/meetings/templates/save-template.server'
import type { ItemKind } from '~prisma/enums'
import type { PersonKey } from '../cast'
import { smallPdf } from '../small-pdf'
import { goTo } from '../time'
import type { Cast } from './make-cast'

interface SubmissionStory {
  by: PersonKey
  title: string
  explanation: string
  kind: ItemKind
  minutes: number
  file?: { name: string; lines: string[] }
  /** How far it comes. */
  until: 'draft' | 'submitted' | 'returned' | 'accepted' | 'placed' | 'withdrawn'
  reason?: string
}

const stories: SubmissionStory[] = [
  {
    by: 'marc',
    title: 'Snaaskerke: voorstel voor negen huurwoningen',
    explanation: 'We vonden een grond langs de Dorpsstraat en tekenden een eerste plan.\n\nWe vragen het woonoverleg of dit past in het woonbeleid van Gistel, voor we een optie nemen.',
    kind: 'advice',
    minutes: 20,
    file: { name: 'schets-snaaskerke.pdf', lines: ['Negen huurwoningen, waarvan drie aanpasbaar.', 'Inplanting langs de Dorpsstraat, met een woonerf.', 'Optie op de grond tot het einde van het voorjaar.'] },
    until: 'placed',
  },
  { by: 'tom', title: 'Warmtescan in drie wijken', explanation: 'Het energiehuis vliegt in februari drie wijken over. Wie schrijft de bewoners aan?', kind: 'discussion', minutes: 15, until: 'submitted' },
  { by: 'dirk', title: 'Winteropvang: tekort aan kamers', explanation: 'Vorige winter stonden vier gezinnen op straat. We zoeken twee extra kamers voor noodopvang.', kind: 'discussion', minutes: 15, until: 'accepted' },
  {
    by: 'lien',
    title: 'Evaluatie van de doorgangswoningen',
    explanation: 'Het CAW begeleidt sinds het najaar de bewoners van twee doorgangswoningen.',
    kind: 'noting',
    minutes: 10,
    until: 'returned',
    reason: 'Dank u. Voeg nog de cijfers toe: hoeveel gezinnen, en hoe lang ze gemiddeld bleven.',
  },
  { by: 'nathalie', title: 'Tijdelijk wonen in het oude postgebouw', explanation: 'De eigenaar zoekt een nieuwe huurder.', kind: 'discussion', minutes: 10, until: 'withdrawn' },
  { by: 'lien', title: 'Samenwerking met de vrijwilligers van het sociaal huis', explanation: '', kind: 'discussion', minutes: 10, until: 'draft' },
]

/** Organisations ask for items on the agenda of the coming meeting in Gistel; its agenda is kept as a template of the body. */
export const submitItems = async (cast: Cast): Promise<void> => {
  const bodyId = cast.bodies.woGistel
  const { id: meetingId } = await db.meeting.findFirstOrThrow({ where: { bodyId, status: 'preparation' }, select: { id: true } })
  const els = await actorOfPerson(cast.people.els)
  goTo(-2, '10:05')
  await saveAsTemplate(els, { meetingId, name: 'Woonoverleg Gistel, gewone zitting' })
  for (const story of stories) await submit(cast, { bodyId, meetingId }, story)
}

const submit = async (cast: Cast, { bodyId, meetingId }: { bodyId: string; meetingId: string }, { by, until, reason, file, ...content }: SubmissionStory): Promise<void> => {
  const [actor, els] = [await actorOfPerson(cast.people[by]), await actorOfPerson(cast.people.els)]
  const { organisationId } = actor.seats.find((seat) => seat.bodyId === bodyId)!
  goTo(-2, '13:20')
  const { submissionId } = await createSubmission(actor, { bodyId, organisationId, meetingId, ...content, isUrgent: false, urgencyReason: '' })
  if (file) await addSubmissionFile(actor, { submissionId, name: file.name, bytes: smallPdf(content.title, file.lines) })
  if (until === 'draft') return
  await handIn(actor, { submissionId })
  goTo(-1, '09:30')
  if (until === 'returned') await returnSubmission(els, { submissionId, reason: reason ?? '' })
  if (until === 'accepted') await acceptSubmission(els, { submissionId })
  if (until === 'placed') await placeSubmission(els, { submissionId, meetingId })
  if (until === 'withdrawn') await withdrawSubmission(actor, { submissionId })
}
