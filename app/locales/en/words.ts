import type { words as nl } from '../nl/words'
import type { Words } from '../words'

export const words = {
  count: {
    all_one: '{{shown}} word',
    all_other: '{{shown}} words',
    selected_one: '{{selected}} of {{shown}} word selected',
    selected_other: '{{selected}} of {{shown}} words selected',
  },
  find: {
    title: 'Find in the text',
    field: 'Find in the text',
    at: '{{at}} of {{all}}',
    none: 'Nothing found',
    previous: 'Previous place',
    next: 'Next place',
    exact: 'Match capitals and accents',
    whole: 'Whole words only',
    withReplace: 'Find and replace',
    close: 'Stop finding',
    with: 'Replace with',
    replace: 'Replace',
    replaceAll: 'Replace all',
    replaced_zero: 'Nothing replaced',
    replaced_one: 'Replaced {{count}} time',
    replaced_other: 'Replaced {{count}} times',
  },
  placeholders: {
    label: 'Places to fill in',
    left_one: '{{count}} left to fill in',
    left_other: '{{count}} left to fill in',
    previous: 'Previous place to fill in',
    next: 'Next place to fill in',
    finalQuestion: 'Make ‘{{title}}’ final?',
    finalConsequence_one: '{{count}} place has not been filled in: it stands between square brackets. Once the text is final, nobody can write in it.',
    finalConsequence_other: '{{count}} places have not been filled in: they stand between square brackets. Once the text is final, nobody can write in it.',
    leftInFinal_one: '{{count}} place in this text has not been filled in, between square brackets. Take it back to draft to fill it in.',
    leftInFinal_other: '{{count}} places in this text have not been filled in, between square brackets. Take it back to draft to fill them in.',
  },
  mention: {
    list: 'Whom or what do you want to name?',
    kind: { person: 'person', body: 'consultation body', decision: 'decision' },
    searching: 'Searching…',
    none: 'Nothing found. You can just go on typing.',
    failed: 'No connection: names cannot be searched now. You can just go on typing.',
    at: '{{name}}, {{at}} of {{all}}. Enter puts the name in the text.',
  },
} satisfies Words<typeof nl>
