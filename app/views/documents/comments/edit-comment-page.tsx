import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { PageHeader } from '~/ui/page-header'
import type { FormResult } from '../../use-schema-form'
import { CommentForm } from './comment-form'
import type { Reader } from './threads-page-data'

interface Props {
  page: { documentId: string; threadId: string; commentId: string; title: string; text: string; readers: readonly Reader[] }
  lastResult: FormResult
}

/** One's own comment, in other words. */
export const EditCommentPage = ({ page: { documentId, threadId, commentId, title, text, readers }, lastResult }: Props) => {
  const t = useT()
  return (
    <div className="max-w-[46rem]">
      <PageHeader
        above={<Breadcrumbs items={[{ label: title, to: paths.document(documentId) }, { label: t('comments:title'), to: paths.comments(documentId) }, { label: t('comments:edit') }]} />}
        title={t('comments:editTitle')}
      />
      <CommentForm id="wijziging" action={paths.editComment(documentId, threadId, commentId)} label={t('comments:new.text')} hint={t('comments:new.textHint')} submitLabel={t('comments:editSubmit')} readers={readers} defaultText={text} lastResult={lastResult} />
    </div>
  )
}
