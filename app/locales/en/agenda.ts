import type { agenda as nl } from '../nl/agenda'
import type { Words } from '../words'

export const agenda = {
  kind: { noting: 'For information', discussion: 'Discussion', advice: 'Advice', decision: 'Decision' },
  closedItem: 'Closed item',
  isClosed: 'closed',
  attachments_one: '{{count}} attachment',
  attachments_other: '{{count}} attachments',
  refusal: {
    tooDeep: 'An item under another item cannot have items of its own.',
    underItself: 'An item cannot stand under itself.',
    noParent: 'The item this should stand under is no longer on the agenda.',
    sent: 'This item was already sent with the convocation. It stays on the agenda; the chair can adjourn it during the meeting.',
  },
  form: {
    tooManyMinutes: 'At most 600 minutes.',
  },
  attachment: {
    tooBig: 'This file is too big. It may be at most 25 MB.',
    wrongType: 'We cannot add this file. Choose a PDF, a document of Word, Excel, PowerPoint or LibreOffice (without macros), or a picture.',
  },
} satisfies Words<typeof nl>
