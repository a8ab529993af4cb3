import { db } from '~/core/db.server'
import { env } from '~/core/env.server'
import { formatMoment } from '~/core/i18n/format'
import { writeLetter } from '~/core/letter'
import type { Message } from '~/core/mail.server'
import { tFor } from '~/locales/instances.server'
import { paths } from '~/paths'
import { numberItems } from '../agenda/agenda'

/** The mail that invites a guest; null when they were taken off the list, or the meeting does not go on. It names no item: its title may be closed. */
export const guestMail = async ({ attendanceId, isNew }: { attendanceId: string; isNew: boolean }): Promise<Message | null> => {
  const line = await db.attendance.findUnique({
    where: { id: attendanceId },
    select: {
      itemId: true,
      person: { select: { name: true, email: true, locale: true, suspendedAt: true } },
      meeting: { select: { id: true, title: true, startsAt: true, place: true, status: true, body: { select: { name: true } }, items: { select: { id: true, parentId: true, position: true } } } },
    },
  })
  if (!line?.person || line.person.suspendedAt || line.meeting.status === 'cancelled') return null
  const { person, meeting, itemId } = line
  const t = tFor(person.locale)
  const number = numberItems(meeting.items).find(({ id }) => id === itemId)?.number
  return {
    to: person.email,
    ...writeLetter({
      subject: t('attendance:mail.subject', { title: meeting.title }),
      greeting: t('accounts:mail.greeting', { name: person.name }),
      paragraphs: [
        t('attendance:mail.text', { body: meeting.body.name }),
        ...(number ? [t('attendance:mail.forItem', { number })] : []),
        t('attendance:mail.when', { when: formatMoment(meeting.startsAt, 'dateTime', person.locale) }),
        t('attendance:mail.where', { place: meeting.place }),
      ],
      button: { label: t('attendance:mail.button'), url: `${env.origin}${paths.meeting(meeting.id)}` },
      small: isNew ? [t('attendance:mail.account')] : [],
      language: person.locale,
      sender: t('common:footer.who'),
    }),
  }
}
