import type { suggestions as nl } from '../nl/suggestions'
import type { Words } from '../words'

export const suggestions = {
  title: 'Suggestions',
  mode: 'Make suggestions',
  modeOn: 'What you type becomes a suggestion.',
  modeOnly: 'What you type becomes a suggestion, which the writers accept or reject.',
  onlyWords: 'Only words can be suggested. Ask for a new line, table, picture or formatting in a comment or in a copy.',
  empty: 'No suggestions in the text.',
  insert: 'insert',
  delete: 'take out',
  change: 'format differently',
  accept: 'Accept',
  reject: 'Reject',
  takeBack: 'Take back',
  discuss: 'Discuss',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  byPerson: 'By person',
  ofPerson_one: '{{name}} ({{count}} suggestion)',
  ofPerson_other: '{{name}} ({{count}} suggestions)',
  toWords: 'Show in the text',
  of: 'Suggestion by {{name}}',
  toast: { accepted: 'Accepted. It is in the text.', rejected: 'Rejected. The text stays as it was.' },
  refusal: { gone: 'This suggestion is no longer in the text.' },
} satisfies Words<typeof nl>
