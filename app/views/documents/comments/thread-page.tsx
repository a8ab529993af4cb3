import { useT } from '~/core/i18n/use-t'
import type { ThreadPage as Page } from '~/domain/documents/comments/threads.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { useInvitations } from '../../live/use-invitations'
import type { FormResult } from '../../use-schema-form'
import { ThreadCard } from './thread-card'
import type { ThreadData } from './threads-page-data'

type Props = { page: Omit<Page, 'thread'> & { thread: ThreadData }; lastResult: FormResult }

/** One conversation, whole. */
export const ThreadPage = ({ page: { document, thread, mayComment, readers, nextAfter }, lastResult }: Props) => {
  const t = useT()
  useInvitations(`comments:${document.id}`)
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: document.title, to: paths.document(document.id) }, { label: t('comments:title'), to: paths.comments(document.id) }, { label: t('comments:threadTitle', { title: document.title }) }]} />}
        title={t('comments:threadTitle', { title: document.title })}
      />
      <ThreadCard thread={thread} documentId={document.id} mayComment={mayComment} readers={readers} isWhole lastResult={lastResult} />
      <Pagination {...(nextAfter !== null && { nextTo: paths.thread(document.id, thread.id, nextAfter) })} />
    </div>
  )
}
