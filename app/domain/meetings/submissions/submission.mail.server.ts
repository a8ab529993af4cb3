import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { formatMoment } from '~/core/i18n/format'
import { writeLetter } from '~/core/letter'
import type { Message } from '~/core/mail.server'
import { isAllowed } from '~/core/verdict'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import type { SubmissionStatus } from '~prisma/enums'
import { actorOfPerson } from '../../bodies/load-actor.server'
import { mayReadSubmission } from './submission.policy'
import { factsOfSubmission } from './submission-facts.server'

interface Payload {
  submissionId: string
  personId: string
}

type Told = 'handedIn' | 'withdrawn' | 'returned' | 'accepted' | 'placed'

/** A mail about a submission; null when it is no longer so, or its reader may not read it any more. */
export const submissionMail =
  (told: Told) =>
  async ({ submissionId, personId }: Payload): Promise<Message | null> => {
    const [submission, person] = await Promise.all([loadForMail(submissionId), db.person.findFirst({ where: { id: personId, suspendedAt: null } })])
    if (!submission || !person || !stillSo[told].includes(submission.status)) return null
    if (!isAllowed(mayReadSubmission(await actorOfPerson(personId), factsOfSubmission(submission)))) return null
    const t = tFor(person.locale)
    const reason = submission.steps[0]?.note ?? ''
    const values = { title: submission.title, organisation: submission.organisation.name, body: submission.body.name, reason }
    return {
      to: person.email,
      ...writeLetter({
        language: person.locale,
        subject: t(`submissions:mail.${told}.subject`, values),
        greeting: t('submissions:mail.greeting', { name: person.name }),
        paragraphs: [t(`submissions:mail.${told}.text`, values), ...(told === 'returned' ? [t('submissions:mail.reason', values)] : []), ...(told === 'handedIn' && submission.isUrgent ? [t('submissions:mail.urgent', { reason: submission.urgencyReason })] : [])],
        facts: [
          { term: t('submissions:mail.title'), detail: submission.title },
          { term: t('submissions:mail.by'), detail: submission.organisation.name },
          { term: t('submissions:mail.for'), detail: submission.meeting ? `${submission.meeting.title}, ${formatMoment(submission.meeting.startsAt, 'fullDate', person.locale)}` : t('submissions:nextMeeting') },
        ],
        button: { label: t(`submissions:mail.${told}.button`), url: `${env.origin}${paths.submission(submissionId)}` },
        sender: t('common:footer.who'),
      }),
    }
  }

/** In which states each mail still tells the truth. */
const stillSo: Record<Told, readonly SubmissionStatus[]> = {
  handedIn: ['submitted', 'accepted', 'placed'],
  withdrawn: ['withdrawn'],
  returned: ['returned'],
  accepted: ['accepted', 'placed'],
  placed: ['placed'],
}

const loadForMail = (id: string) =>
  db.submission.findUnique({
    where: { id },
    select: {
      id: true,
      bodyId: true,
      organisationId: true,
      status: true,
      submittedAt: true,
      title: true,
      isUrgent: true,
      urgencyReason: true,
      organisation: { select: { name: true } },
      body: { select: { name: true } },
      meeting: { select: { title: true, startsAt: true } },
      steps: { where: { status: 'returned' }, orderBy: { at: 'desc' }, take: 1, select: { note: true } },
    },
  })
