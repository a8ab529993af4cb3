import type { search as nl } from '../nl/search'
import type { Words } from '../words'

export const search = {
  title: 'Search',
  titleOf: '{{query}} · Search',
  label: 'Search meetings, documents, decisions',
  field: 'What are you looking for?',
  hint: 'Type one or more words. A typing mistake does no harm.',
  open: 'Search',
  busy: 'Searching…',
  all: 'Everything',
  kinds: 'Kind of result',
  kind: { meeting: 'Meetings', item: 'Agenda items', minutes: 'Minutes', decision: 'Decisions', paper: 'Documents', comment: 'Comments' },
  count_one: '{{count}} result',
  count_other: '{{count}} results',
  many: 'The first {{count}} results',
  none: 'Nothing found for “{{query}}”',
  noneText: 'Try another word, or fewer words. You only find what you may read.',
  guess: 'Nothing has exactly these words. This looks like them.',
  start: 'Search everything you may read',
  startText: 'Meetings, agenda items, minutes, decisions, documents and comments.',
  toPage: 'Show all results',
  keys: 'Choose with the arrow keys, open with Enter.',
} satisfies Words<typeof nl>
