import type { bundle as nl } from '../nl/bundle'
import type { Words } from '../words'

export const bundle = {
  link: 'Bundle (PDF)',
  title: 'Bundle: {{title}}, {{date}}',
  fileName: 'bundle-{{date}}.pdf',
  when: 'When',
  where: 'Where',
  openness: 'Kind',
  made: 'Made for {{name}} on {{moment}}.',
  online: 'The newest version is online: {{url}}',
  withClosed: 'This bundle holds closed items. Do not pass it on.',
  forGuest: 'This bundle holds the items you were invited for.',
  withoutClosed: 'Of closed items this bundle holds the place and time alone.',
  items: 'Notes on the items',
  noItems: 'The agenda is still empty.',
  annexHead: 'Annex {{annex}} to item {{item}}: {{name}}',
  page: 'p. {{page}} of {{total}}',
  onPage: 'p. {{page}}',
  onPages: 'p. {{from}}–{{to}}',
  leftOut: {
    kind: 'not in this bundle, open it online',
    locked: 'not in this bundle: the file is protected. Open it online',
    broken: 'not in this bundle: the file is damaged. Try it online',
    tooMuch: 'not in this bundle: that would become too big. Open it online',
  },
  refusal: {
    busy: 'Many bundles are being made now. Try again in a minute.',
    tooLong: 'Making this bundle took too long. Open the attachments one by one on the page of the meeting, or try again later.',
  },
} satisfies Words<typeof nl>
