import { Check, LocateFixed, MessageSquarePlus, X } from 'lucide-react'
import { useId } from 'react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import type { Suggestion } from '~/domain/documents/suggestions/list-suggestions'
import type { LookChange } from '~/domain/documents/suggestions/modification'
import { paths } from '~/paths'
import { Avatar } from '~/ui/avatar'
import { Button } from '~/ui/button'
import { Heading, useHeadingLevel } from '~/ui/heading'
import { ActButton } from '../comments/act-button'
import { useCommentsDesk } from '../comments/comments-context'
import { wordsInRange } from '../comments/selected-words'

interface Props {
  suggestion: Suggestion
  documentId: string
  mayWrite: boolean
  isOwn: boolean
}

const mostShown = 200
const short = (words: string): string => (words.length > mostShown ? `${words.slice(0, mostShown).trimEnd()}…` : words)

/** One suggestion: what would come and go, by whom, and what can be done with it. Said in words too: colours and lines alone do not reach everybody. */
export const SuggestionCard = ({ suggestion: { id, name, organisation, at, inserted, deleted, changed, changes }, documentId, mayWrite, isOwn }: Props) => {
  const t = useT()
  const language = useLanguage()
  const titleId = useId()
  const rank = useHeadingLevel()
  const desk = useCommentsDesk()
  const threads = desk?.page?.threads.filter((thread) => thread.suggestionId === id) ?? []
  const lookOf = ({ mark, value }: LookChange): string => {
    if (mark === 'link') return value === null ? t('suggestions:look.noLink') : t('suggestions:look.link', { address: short(value) })
    return value ? t(`suggestions:look.${mark}`) : t('suggestions:look.not', { look: t(`suggestions:look.${mark}`) })
  }
  const discuss = (): void => {
    const words = wordsOfSuggestion(id)
    desk?.begin({ words, suggestionId: id })
  }
  const parts = [
    { words: deleted, label: t('suggestions:delete'), Tag: 'del' as const },
    { words: inserted, label: t('suggestions:insert'), Tag: 'ins' as const },
    { words: changed, label: changes.length > 0 ? changes.map(lookOf).join(', ') : t('suggestions:change'), Tag: 'span' as const },
  ].filter(({ words }) => words)
  const fields = <input type="hidden" name="suggestionId" value={id} />
  return (
    <article aria-labelledby={titleId} className="rounded-box border border-line bg-surface p-4">
      <Heading level={rank} id={titleId} className="sr-only">
        {t('suggestions:of', { name })}
      </Heading>
      <div className="grid grid-cols-[auto_1fr] gap-x-2.5">
        <Avatar name={name} size="small" />
        <div className="min-w-0">
          <p className="leading-tight">
            <span className="font-semibold">{name}</span> {organisation && <span className="text-sm text-ink-soft">{organisation}</span>}
          </p>
          {!Number.isNaN(Date.parse(at)) && <p className="text-xs text-ink-soft">{formatMoment(at, 'dateTime', language)}</p>}
        </div>
      </div>
      <ul className="mt-2 grid gap-1">
        {parts.map(({ words, label, Tag }) => (
          <li key={label} className="text-md wrap-anywhere">
            <span className="text-sm font-semibold text-ink-soft">{label}:</span> <Tag className="suggested font-serif">{short(words)}</Tag>
          </li>
        ))}
      </ul>
      <div className="mt-2 -ml-2 flex flex-wrap items-center gap-x-1">
        {mayWrite && (
          <ActButton action={paths.acceptSuggestions(documentId)} id={id} isInPlace icon={Check} fields={fields}>
            {t('suggestions:accept')}
          </ActButton>
        )}
        {(mayWrite || isOwn) && (
          <ActButton action={paths.rejectSuggestions(documentId)} id={id} isInPlace icon={X} fields={fields}>
            {t(isOwn && !mayWrite ? 'suggestions:takeBack' : 'suggestions:reject')}
          </ActButton>
        )}
        {desk && (
          <Button type="button" size="small" look="plain" icon={LocateFixed} onClick={() => elementOf(id)?.scrollIntoView({ block: 'center' })}>
            {t('suggestions:toWords')}
          </Button>
        )}
        {desk?.page?.mayComment && (
          <Button type="button" size="small" look="plain" icon={MessageSquarePlus} onClick={() => (threads[0] ? desk.openCard(threads[0].id, true) : discuss())}>
            {t('suggestions:discuss')}
          </Button>
        )}
      </div>
    </article>
  )
}

const elementOf = (id: string): HTMLElement | null => document.querySelector<HTMLElement>(`.prose-doc .suggested[data-id="${CSS.escape(id)}"]`)

const wordsOfSuggestion = (id: string) => {
  const element = elementOf(id)
  const container = element?.closest<HTMLElement>('.prose-doc')
  if (!element || !container) return null
  const range = document.createRange()
  range.selectNodeContents(element)
  return wordsInRange(container, range)
}
