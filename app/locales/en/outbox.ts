import type { outbox as nl } from '../nl/outbox'
import type { Words } from '../words'

export const outbox = {
  title: 'Outbox',
  mailTitle: '{{subject}}',
  intro: 'Without a mail server all mails come here, so that you can try everything.',
  written: 'Sent',
  unsent: 'Not sent yet',
  waiting: 'waiting',
  failed: 'failed',
  attempts_one: '{{count}} attempt',
  attempts_other: '{{count}} attempts',
  nextAttempt: 'next attempt: {{moment}}',
  retry: 'Try again',
  noSubject: 'Without a subject',
  to: 'To',
  date: 'Sent',
  showHtml: 'See it laid out',
  download: 'Download the mail (.eml)',
  downloadCalendar: 'Download the calendar entry (.ics)',
  empty: { title: 'No mails yet', text: 'Convocations, reminders and invitations will be here as soon as they are sent.' },
  kind: {
    accounts_invitation: 'Invitation to an account',
    accounts_passwordReset: 'Choose a new password',
    convocation_invited: 'Convocation',
    convocation_changed: 'Notice of change',
    convocation_reminded: 'Reminder',
    convocation_cancelled: 'Cancellation',
  },
  toast: { retried: 'The mail is being tried again.' },
} satisfies Words<typeof nl>
