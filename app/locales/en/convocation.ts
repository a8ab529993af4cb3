import type { convocation as nl } from '../nl/convocation'
import type { Words } from '../words'

export const convocation = {
  answer: { present: 'Present', excused: 'Excused', substituted: 'Substituted' },
  mail: {
    greeting: 'Dear {{name}},',
    invited: {
      subject: 'Convocation: {{title}}, {{date}}',
      text: 'You are invited to this meeting ({{body}}). Please use the button to tell us whether you will come.',
    },
    changed: {
      subject: 'Changed: {{title}}, {{date}}',
      text: 'Something about this meeting has changed ({{body}}). This is how things stand now; what you received before no longer holds.',
    },
    reminded: {
      subject: 'Reminder: {{title}}, {{date}}',
      text: 'We do not know yet whether you will come to this meeting ({{body}}). Could you tell us with the button?',
    },
    cancelled: {
      subject: 'Cancelled: {{title}}, {{date}}',
      text: 'This meeting will not take place ({{body}}). The reason: {{reason}}',
    },
    yourAnswer: 'Your answer was: {{answer}}. If that is still right, there is nothing to do.',
    answer: 'I let you know whether I come',
    changeAnswer: 'See or change my answer',
    when: 'When',
    moment: '{{date}}, {{start}} to {{end}}',
    where: 'Where',
    online: 'Online',
    agenda: 'Agenda',
    byLink: 'Please answer with the button: what you click in your own calendar does not reach us. The link is personal; do not pass it on. You can change your answer until the meeting begins.',
    inside: 'Sign in to read the attachments and notes: {{url}}',
    calendar: 'Please answer with the link in the mail.',
  },
  refusal: {
    alreadyConvened: 'The convocation of this meeting was already sent.',
    notConvened: 'This is only possible between the convocation and the start of the meeting.',
    past: 'The moment of the meeting is past. First choose a date that is still to come.',
    noItems: 'The agenda is still empty. First add at least one item.',
    nobody: 'There is nobody to convene: this body has no occupied seats on that day.',
    nothingChanged: 'Nothing has changed since the last message.',
    nobodyToRemind: 'Everybody has answered or was reminded a moment ago.',
    cancelled: 'This meeting was cancelled. There is no need to answer.',
    opened: 'The meeting has begun. You can no longer change your answer; tell the secretary.',
  },
  form: {
    whoComes: 'Fill in who comes in your place.',
  },
} satisfies Words<typeof nl>
