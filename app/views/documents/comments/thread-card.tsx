import { Link } from '@remix-run/react'
import { Check, LocateFixed, RotateCcw } from 'lucide-react'
import { useId } from 'react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { Chip } from '~/ui/chip'
import { Disclosure } from '~/ui/disclosure'
import { Heading, useHeadingLevel } from '~/ui/heading'
import type { FormResult } from '../../use-schema-form'
import { ActButton } from './act-button'
import { AssignForm } from './assign-form'
import { CommentForm } from './comment-form'
import { CommentLine } from './comment-line'
import { useCommentsDesk } from './comments-context'
import { QuoteLine } from './quote-line'
import type { Reader, ThreadData } from './threads-page-data'

/** The place of a card on the page, and of what is about its words. */
export const cardId = (threadId: string): string => `opmerking-${threadId}`

interface Props {
  thread: ThreadData
  documentId: string
  mayComment: boolean
  readers: readonly Reader[]
  /** Beside the text: acts leave the page where it is. */
  isInPlace?: boolean
  /** On a page of its own everything is open. */
  isWhole?: boolean
  lastResult?: FormResult
}

/** A conversation about some words: what it is about, what was said, and what can be done. */
export const ThreadCard = ({ thread, documentId, mayComment, readers, isInPlace, isWhole, lastResult }: Props) => {
  const t = useT()
  const language = useLanguage()
  const titleId = useId()
  const rank = useHeadingLevel()
  const desk = useCommentsDesk()
  const { id, comments, commentCount, assignee, status } = thread
  const isActive = desk?.activeId === id
  const reply = (
    <CommentForm id={`antwoord-${id}`} action={paths.thread(documentId, id)} label={t('comments:replyLabel')} labelHidden={!isWhole} submitLabel={t('comments:replySubmit')} readers={readers} isInPlace={isInPlace} lastResult={lastResult} />
  )
  return (
    <article
      id={cardId(id)}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={`scroll-mt-40 rounded-box border bg-surface p-4 ${isActive ? 'border-ink shadow-soft ring-1 ring-ink' : 'border-line'}`}
    >
      <Heading level={rank} id={titleId} className="sr-only">
        {t('comments:card', { name: comments[0]?.author ?? '' })}
      </Heading>
      <About thread={thread} />
      <div className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {assignee && <Chip tone="info">{t('comments:assigned', { name: assignee.name })}</Chip>}
        {status === 'resolved' && thread.resolvedAt && <Chip tone="ok">{t('comments:resolvedBy', { name: thread.resolvedBy?.name ?? '', moment: formatMoment(thread.resolvedAt, 'shortDate', language) })}</Chip>}
      </div>
      <ul className="divide-y divide-line">
        {comments.map((comment) => (
          <CommentLine key={comment.id} comment={comment} documentId={documentId} threadId={id} mayChange={mayComment} isInPlace={isInPlace} />
        ))}
      </ul>
      {!isWhole && commentCount > comments.length && (
        <p className="py-1">
          <Link to={paths.thread(documentId, id)}>{t('comments:more', { count: commentCount })}</Link>
        </p>
      )}
      {mayComment && (
        <div className="mt-1 border-t border-line pt-1.5">
          <div className="-ml-2 flex flex-wrap items-center gap-x-1">
            {thread.maySettle &&
              (status === 'open' ? (
                <ActButton action={paths.resolveThread(documentId, id)} isInPlace={isInPlace} icon={Check}>
                  {t('comments:resolve')}
                </ActButton>
              ) : (
                <ActButton action={paths.reopenThread(documentId, id)} isInPlace={isInPlace} icon={RotateCcw}>
                  {t('comments:reopen')}
                </ActButton>
              ))}
            {desk && thread.anchor && thread.state !== 'gone' && (
              <Button type="button" size="small" look="plain" icon={LocateFixed} onClick={() => desk.openWords(id)}>
                {t('comments:toWords')}
              </Button>
            )}
          </div>
          {isWhole ? <div className="py-2">{reply}</div> : <Disclosure summary={t('comments:reply')}>{reply}</Disclosure>}
          {thread.maySettle && (
            <Disclosure summary={t('comments:assign')}>
              <AssignForm documentId={documentId} threadId={id} assigneeId={assignee?.id} readers={readers} isInPlace={isInPlace} />
            </Disclosure>
          )}
        </div>
      )}
    </article>
  )
}

/** What it is about, and whether that still stands there. */
const About = ({ thread: { state, quote, words, suggestionId } }: { thread: ThreadData }) => {
  const t = useT()
  if (suggestionId && state === 'whole') return <p className="text-sm font-semibold text-ink-soft">{t('comments:onSuggestion')}</p>
  if (state === 'whole') return <p className="text-sm font-semibold text-ink-soft">{t('comments:whole')}</p>
  return (
    <div className="grid gap-1">
      {state === 'gone' && <p className="text-sm font-semibold text-ink-soft">{t('comments:gone')}</p>}
      <QuoteLine quote={quote} isGone={state === 'gone'} />
      {state === 'changed' && (
        <p className="text-sm text-ink-soft wrap-anywhere">
          {t('comments:changed')}: <span className="font-serif italic">{words.slice(0, 160)}</span>
        </p>
      )}
    </div>
  )
}
