import { useT } from '~/core/i18n/use-t'
import { threadFilters } from '~/domain/documents/comments/comment'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Notice } from '~/ui/notice'
import { PageHeader } from '~/ui/page-header'
import { Pagination } from '~/ui/pagination'
import { Section } from '~/ui/section'
import { useInvitations } from '../../live/use-invitations'
import type { FormResult } from '../../use-schema-form'
import { FilterLinks } from './filter-links'
import { NewThreadForm } from './new-thread-form'
import { ThreadList } from './thread-list'
import type { ThreadsPageData } from './threads-page-data'

/** All that is said beside a document, on a page of its own: for a phone, for a mail, and without JavaScript. */
export const CommentsPage = ({ page, lastResult }: { page: ThreadsPageData; lastResult: FormResult }) => {
  const t = useT()
  const { document, filter, counts, mayComment, readers, skip, nextSkip } = page
  useInvitations(`comments:${document.id}`)
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: t('documents:title'), to: paths.documents() }, { label: document.title, to: paths.document(document.id) }, { label: t('comments:title') }]} />}
        title={t('comments:titleOf', { title: document.title })}
      />
      <FilterLinks label={t('comments:filter.label')} filters={threadFilters.map((name) => ({ name, to: paths.comments(document.id, name), count: counts[name], isCurrent: name === filter }))} />
      {!mayComment && (
        <div className="mb-4">
          <Notice tone="info">{t('comments:closed')}</Notice>
        </div>
      )}
      <ThreadList page={page} />
      <Pagination {...(nextSkip !== null && { nextTo: paths.comments(document.id, filter, nextSkip) })} {...(skip > 0 && { firstTo: paths.comments(document.id, filter) })} />
      {mayComment && (
        <Section title={t('comments:new.title')}>
          <NewThreadForm documentId={document.id} readers={readers} lastResult={lastResult} />
        </Section>
      )}
    </div>
  )
}
