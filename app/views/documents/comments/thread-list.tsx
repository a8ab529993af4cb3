import { MessageSquareText } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { EmptyState } from '~/ui/empty-state'
import { ThreadCard } from './thread-card'
import type { ThreadsPageData } from './threads-page-data'

/** The threads of one page, in the order of the text. */
export const ThreadList = ({ page: { threads, document, mayComment, readers, filter }, isInPlace }: { page: ThreadsPageData; isInPlace?: boolean }) => {
  const t = useT()
  if (threads.length === 0)
    return (
      <EmptyState title={t(`comments:empty.${filter}`)} icon={MessageSquareText} level={3}>
        {filter === 'open' ? (mayComment ? t('comments:empty.openText') : t('comments:empty.openReader')) : t(`comments:empty.${filter}Text`)}
      </EmptyState>
    )
  return (
    <ol className="grid gap-3">
      {threads.map((thread) => (
        <li key={thread.id}>
          <ThreadCard thread={thread} documentId={document.id} mayComment={mayComment} readers={readers} isInPlace={isInPlace} />
        </li>
      ))}
    </ol>
  )
}
