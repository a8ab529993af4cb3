import { Link } from '@remix-run/react'
import { formatMoment } from '~/core/i18n/format'
import { useLanguage, useT } from '~/core/i18n/use-t'
import { splitMentions } from '~/domain/documents/comments/mentions'
import { paths } from '~/paths'
import { Avatar } from '~/ui/avatar'
import { ActButton } from './act-button'
import type { CommentData } from './threads-page-data'

interface Props {
  comment: CommentData
  documentId: string
  threadId: string
  mayChange: boolean
  isInPlace?: boolean
}

/** One thing said: by whom, for which organisation, and when. */
export const CommentLine = ({ comment, documentId, threadId, mayChange, isInPlace }: Props) => {
  const t = useT()
  const language = useLanguage()
  return (
    <li className="grid grid-cols-[auto_1fr] gap-x-2.5 py-2.5">
      <Avatar name={comment.author} size="small" />
      <div className="min-w-0">
        <p className="leading-tight">
          <span className="font-semibold">{comment.author}</span>
          {comment.organisation && <span className="text-sm text-ink-soft"> {comment.organisation}</span>}
        </p>
        <p className="text-xs text-ink-soft">
          <time dateTime={new Date(comment.createdAt).toISOString()}>{formatMoment(comment.createdAt, 'dateTime', language)}</time>
          {comment.editedAt && !comment.isWithdrawn && ` · ${t('comments:edited')}`}
        </p>
        {comment.isWithdrawn ? (
          <p className="mt-1 text-ink-soft italic">{t('comments:withdrawn', { name: comment.author })}</p>
        ) : (
          <p className="mt-1 text-md whitespace-pre-line wrap-anywhere">
            {splitMentions(comment.text, comment.mentions).map(({ words, isMention }, index) => (isMention ? <b key={index} className="font-semibold text-sea">{words}</b> : words))}
          </p>
        )}
        {mayChange && comment.isOwn && !comment.isWithdrawn && (
          <div className="mt-0.5 flex flex-wrap items-center gap-x-4 text-sm">
            <Link to={paths.editComment(documentId, threadId, comment.id)} className="inline-flex min-h-8 items-center pointer-coarse:min-h-11 text-sea underline underline-offset-2">
              {t('comments:edit')}
            </Link>
            <ActButton action={paths.withdrawComment(documentId, threadId, comment.id)} isInPlace={isInPlace} isPlain>
              {t('comments:withdraw')}
            </ActButton>
          </div>
        )}
      </div>
    </li>
  )
}
