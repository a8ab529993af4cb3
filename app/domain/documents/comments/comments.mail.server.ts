import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { writeLetter } from '~/core/letter'
import type { Message } from '~/core/mail.server'
import { isAllowed } from '~/core/verdict'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import { actorOfPerson } from '../../bodies/load-actor.server'
import { documentFactColumns, factsOf } from '../document-facts.server'
import { mayReadDocument } from '../document.policy'

interface Payload {
  digestId: string
  personId: string
}

/** Of more than this the mail gives the number. */
const mostLines = 20

/**
 * What was said that concerns somebody, in one mail: who, and in which document, but not what. Null when nothing of it is left: it was withdrawn, or its
 * reader may not read the document any more, or wants no such mail.
 */
export const commentsDigestMail = async ({ digestId, personId }: Payload): Promise<Message | null> => {
  const person = await db.person.findFirst({ where: { id: personId, suspendedAt: null, commentMail: true } })
  if (!person) return null
  const actor = await actorOfPerson(personId)
  const news = (await loadNews(digestId)).filter(({ thread, comment }) => isAllowed(mayReadDocument(actor, factsOf(thread.document))) && !comment?.withdrawnAt)
  if (news.length === 0) return null
  const t = tFor(person.locale)
  const lines = news.map(({ reason, comment, thread }) => t(`comments:mail.${reason}`, { name: comment?.author.name ?? '', title: thread.document.title }))
  const [{ thread: first }] = news as [(typeof news)[number]]
  const isOne = news.every(({ thread }) => thread.id === first.id)
  const isOneDocument = news.every(({ thread }) => thread.document.id === first.document.id)
  const to = isOne ? paths.thread(first.document.id, first.id) : isOneDocument ? paths.comments(first.document.id) : paths.documents()
  return {
    to: person.email,
    ...writeLetter({
      language: person.locale,
      subject: isOneDocument ? t('comments:mail.subjectOne', { title: first.document.title, count: news.length }) : t('comments:mail.subject', { count: news.length }),
      greeting: t('comments:mail.greeting', { name: person.name }),
      paragraphs: [t('comments:mail.intro', { count: news.length })],
      list: { title: t('comments:mail.list'), lines: [...new Set(lines)].slice(0, mostLines) },
      button: { label: t(isOneDocument ? 'comments:mail.button' : 'comments:mail.buttonAll'), url: `${env.origin}${to}` },
      small: [t('comments:mail.off')],
      sender: t('common:footer.who'),
    }),
  }
}

const loadNews = (digestId: string) =>
  db.commentNews.findMany({
    where: { digestId },
    orderBy: { id: 'asc' },
    select: {
      reason: true,
      comment: { select: { withdrawnAt: true, author: { select: { name: true } } } },
      thread: { select: { id: true, document: { select: { ...documentFactColumns, title: true } } } },
    },
  })
