import type { Letter } from '~/core/letter'
import type { Language } from '~/core/i18n/engine'
import { formatMoment } from '~/core/i18n/format'
import { type Translate, translateKey } from '~/core/i18n/use-t'
import { tFor } from '~/locales/instances.server'
import type { Answer } from '~prisma/enums'
import type { AgendaLine } from '../agenda/agenda.queries.server'
import type { AgendaChange } from '../versions/agenda-changes'
import { sayChange } from '../versions/change-words'

export interface ConvocationFacts {
  language: Language
  name: string
  title: string
  body: string
  startsAt: Date
  plannedEnd: Date
  place: string
  onlineLink: string | null
  cancelReason: string
  items: AgendaLine[]
  /** What a notice of change tells, as far as the reader may know. */
  changes: AgendaChange[]
  answer: Answer | null
  /** Empty in a preview: nobody's own link is shown to somebody else. */
  answerUrl: string
  meetingUrl: string
}

export type LetterKind = 'invited' | 'changed' | 'reminded' | 'cancelled'

/** What a mail of the convocation says, in the reader's language. */
export const convocationLetter = (kind: LetterKind, facts: ConvocationFacts): Letter => {
  const t = tFor(facts.language)
  const isCancelled = kind === 'cancelled'
  return {
    language: facts.language,
    subject: t(`convocation:mail.${kind}.subject`, { title: facts.title, date: formatMoment(facts.startsAt, 'date', facts.language) }),
    greeting: t('convocation:mail.greeting', { name: facts.name }),
    paragraphs: [t(`convocation:mail.${kind}.text`, { body: facts.body, reason: facts.cancelReason }), ...yourAnswer(kind, facts)],
    ...(facts.changes.length > 0 && { list: { title: t('convocation:mail.whatChanged'), lines: changeLines(facts) } }),
    facts: whenAndWhere(facts),
    ...(!isCancelled && {
      button: { label: t(facts.answer ? 'convocation:mail.changeAnswer' : 'convocation:mail.answer'), url: facts.answerUrl },
      schedule: { title: t('convocation:mail.agenda'), lines: facts.items.map((item) => scheduleLine(item, facts.language)) },
    }),
    small: isCancelled ? [] : [t('convocation:mail.byLink'), t('convocation:mail.inside', { url: facts.meetingUrl })],
    sender: t('common:footer.who'),
  }
}

const changeLines = ({ language, changes }: ConvocationFacts): string[] => {
  const say = (key: string, values?: Record<string, string | number>) => translateKey(tFor(language) as unknown as Translate, key, values)
  return changes.map((change) => sayChange(say, language, change))
}

const yourAnswer = (kind: LetterKind, { language, answer }: ConvocationFacts): string[] =>
  kind === 'changed' && answer ? [tFor(language)('convocation:mail.yourAnswer', { answer: tFor(language)(`convocation:answer.${answer}`) })] : []

const whenAndWhere = ({ language, startsAt, plannedEnd, place, onlineLink }: ConvocationFacts): NonNullable<Letter['facts']> => {
  const t = tFor(language)
  const [date, start, end] = [formatMoment(startsAt, 'fullDate', language), formatMoment(startsAt, 'time', language), formatMoment(plannedEnd, 'time', language)]
  return [
    { term: t('convocation:mail.when'), detail: t('convocation:mail.moment', { date, start, end }) },
    ...(place ? [{ term: t('convocation:mail.where'), detail: place }] : []),
    ...(onlineLink ? [{ term: t('convocation:mail.online'), detail: onlineLink }] : []),
  ]
}

const scheduleLine = (item: AgendaLine, language: Language) => {
  const t = tFor(language)
  const title = item.title ?? t('agenda:closedItem')
  const detail = [
    item.kind && t(`agenda:kind.${item.kind}`),
    item.presenter,
    item.attachments.length > 0 && t('agenda:attachments', { count: item.attachments.length }),
    item.title !== null && item.isClosed && t('agenda:isClosed'),
    item.addition && t(`agenda:addition.${item.addition}`),
    item.submittedBy && t('agenda:submittedBy', { name: item.submittedBy }),
  ]
  return {
    time: formatMoment(item.startsAt, 'time', language),
    text: `${item.number}. ${title}`,
    detail: detail.filter(Boolean).join(' · '),
    isNested: item.depth > 0,
  }
}
