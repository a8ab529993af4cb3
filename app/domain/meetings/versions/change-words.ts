import type { Language } from '~/core/i18n/engine'
import { formatMoment } from '~/core/i18n/format'
import type { AgendaChange, NamedItem } from './agenda-changes'

type Say = (key: string, values?: Record<string, string | number>) => string

/** A change of an agenda in one sentence of the catalogue `agenda`. */
export const sayChange = (say: Say, language: Language, change: AgendaChange): string => {
  switch (change.what) {
    case 'meeting': {
      const moment = (text: string) => `${formatMoment(text, 'fullDate', language)}, ${formatMoment(text, 'time', language)}`
      const value = (text: string) => (change.field === 'startsAt' ? moment(text) : text || say('agenda:change.nothing'))
      return say(`agenda:change.meeting.${change.field}`, { from: value(change.from), to: value(change.to) })
    }
    case 'shifted':
      return say('agenda:change.shifted', { numbers: change.numbers.join(', '), count: change.numbers.length })
    case 'added':
      return say(`agenda:change.${change.item.addition === 'urgent' ? 'addedUrgent' : 'added'}`, { item: nameOf(say, change.item) }) + submitted(say, change.item)
    case 'moved':
    case 'renamed':
      return say(`agenda:change.${change.what}`, { item: nameOf(say, change.item), from: change.from })
    case 'minutes':
      return say('agenda:change.minutes', { item: nameOf(say, change.item), from: change.from, to: change.to })
    case 'kind':
      return say('agenda:change.kind', { item: nameOf(say, change.item), from: say(`agenda:kind.${change.from}`), to: say(`agenda:kind.${change.to}`) })
    case 'filesAdded':
    case 'filesWithdrawn':
      return say(`agenda:change.${change.what}`, { item: nameOf(say, change.item), names: change.names.join(', '), count: change.names.length })
    default:
      return say(`agenda:change.${change.what}`, { item: nameOf(say, change.item) })
  }
}

const nameOf = (say: Say, { number, title }: NamedItem): string => `${number}. ${title ?? say('agenda:closedItem')}`

const submitted = (say: Say, { submittedBy }: NamedItem): string => (submittedBy ? ` ${say('agenda:change.submittedBy', { name: submittedBy })}` : '')
