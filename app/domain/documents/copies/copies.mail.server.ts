import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { writeLetter } from '~/core/letter'
import type { Message } from '~/core/mail.server'
import { isAllowed } from '~/core/verdict'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import { actorOfPerson } from '../../bodies/load-actor.server'
import { getDocumentFacts } from '../document-facts.server'
import { mayReadDocument } from '../document.policy'

interface Payload {
  copyId: string
  personId: string
}

/** A copy was handed in, or decided about. Null when it is no longer so, or its reader may not read it any more. */
export const copyMail =
  (about: 'submitted' | 'settled') =>
  async ({ copyId, personId }: Payload): Promise<Message | null> => {
    const person = await db.person.findFirst({ where: { id: personId, suspendedAt: null, commentMail: true } })
    const row = await db.documentCopy.findUnique({ where: { copyId }, select: { status: true, reason: true, differences: true, settledBy: { select: { name: true } }, original: { select: { id: true, title: true } }, copy: { select: { owner: { select: { name: true } } } } } })
    const isStillSo = about === 'submitted' ? row?.status === 'submitted' : row?.status === 'accepted' || row?.status === 'declined'
    if (!person || !row || !isStillSo) return null
    if (!isAllowed(mayReadDocument(await actorOfPerson(personId), await getDocumentFacts(db, copyId)))) return null
    const t = tFor(person.locale)
    const what = about === 'submitted' ? 'submitted' : row.status === 'accepted' ? 'accepted' : 'declined'
    const values = { title: row.original.title, name: (about === 'submitted' ? row.copy.owner : row.settledBy)?.name ?? '', count: row.differences }
    return {
      to: person.email,
      ...writeLetter({
        language: person.locale,
        subject: t(`copies:mail.${what}.subject`, values),
        greeting: t('comments:mail.greeting', { name: person.name }),
        paragraphs: [t(`copies:mail.${what}.text`, values), ...(what === 'declined' ? [t('copies:mail.reason', { reason: row.reason })] : [])],
        button: { label: t(`copies:mail.${what}.button`), url: `${env.origin}${what === 'accepted' ? paths.document(row.original.id) : paths.copyDifferences(copyId)}` },
        small: [t('comments:mail.off')],
        sender: t('common:footer.who'),
      }),
    }
  }
