import { Link } from '@remix-run/react'
import { MessageSquarePlus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { threadFilters } from '~/domain/documents/comments/comment'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { FilterLinks } from './filter-links'
import { useCommentsDesk } from './comments-context'
import { NewThreadForm } from './new-thread-form'
import { ThreadList } from './thread-list'

/** What is said beside the text, in the order of the text. Before JavaScript: the way to the page that has it. */
export const CommentsColumn = ({ documentId }: { documentId: string }) => {
  const t = useT()
  const desk = useCommentsDesk()
  const page = desk?.page
  return (
    <div className="grid gap-3">
      {desk && page ? (
        <>
          <FilterLinks
            label={t('comments:filter.label')}
            filters={threadFilters.map((name) => ({ name, to: paths.comments(documentId, name), count: page.counts[name], isCurrent: name === desk.filter }))}
            onChoose={(filter) => desk.show(filter)}
          />
          {page.mayComment && !desk.draft && (
            <div>
              <Button type="button" size="small" icon={MessageSquarePlus} onClick={() => desk.begin({ words: null })}>
                {t('comments:write')}
              </Button>
              <p className="mt-1.5 text-sm text-ink-soft max-lg:hidden">{t('comments:selectHint')}</p>
            </div>
          )}
          {desk.draft && (
            <div className="rounded-box border border-ink bg-surface p-4">
              <NewThreadForm
                key={desk.draft.words?.near ?? 'whole'}
                documentId={documentId}
                readers={page.readers}
                {...((desk.draft.words || desk.draft.suggestionId) && { draft: desk.draft })}
                isInPlace
                autoFocus
                onDone={desk.dropDraft}
                onCancel={desk.dropDraft}
              />
            </div>
          )}
          <ThreadList page={page} isInPlace />
          <div className="flex flex-wrap gap-2 empty:hidden">
            {page.skip > 0 && (
              <Button type="button" size="small" onClick={() => desk.show(desk.filter)}>
                {t('comments:firstThreads')}
              </Button>
            )}
            {page.nextSkip !== null && (
              <Button type="button" size="small" onClick={() => desk.show(desk.filter, page.nextSkip ?? 0)}>
                {t('comments:moreThreads')}
              </Button>
            )}
          </div>
        </>
      ) : (
        <p>
          <Link to={paths.comments(documentId)}>{t('comments:toAll')}</Link>
        </p>
      )}
    </div>
  )
}
