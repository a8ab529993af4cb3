import { lazy, Suspense } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { MinutesDocument } from '~/domain/meetings/minutes/minutes-document.queries.server'
import { withRecords } from '~/domain/meetings/minutes/with-records'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Prose } from '~/ui/prose'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { useHydrated } from '~/ui/use-hydrated'
import { useInvitations } from '../live/use-invitations'
import { MinutesHead } from '../minutes/minutes-head'
import { MinutesText } from '../minutes/minutes-text'
import { titleInSentence } from '../minutes/title-in-sentence'
import { CommentableText } from './comments/commentable-text'
import { CommentsColumn } from './comments/comments-column'
import { CommentsProvider } from './comments/comments-provider'
import { DeskPaper } from './desk-paper'
import { DocumentNotices } from './document-notices'
import { useKeptIn } from './typing/use-kept'

const WritingDesk = lazy(() => import('./editor/writing-desk'))

/** Minutes on paper. Whoever may write gets an editor in the place of the text as soon as it is there. */
export const DocumentPage = ({ page }: { page: MinutesDocument }) => {
  const t = useT()
  const isHydrated = useHydrated()
  const { document, text, records, mayWrite } = page
  useKeptIn(document, page.me.id, mayWrite)
  const head = <MinutesHead meeting={records.meeting} />
  const words = (
    <Prose>
      <MinutesText sections={withRecords(text, records)} decisionTo={paths.decision} keepEmptyLines={mayWrite} />
    </Prose>
  )
  const paper = (
    <DeskPaper status={document.status}>
      {head}
      {words}
    </DeskPaper>
  )
  const lane = (
    <>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 print:hidden">
        <Breadcrumbs items={[{ label: t('documents:title'), to: paths.documents() }, { label: t('minutes:titleOf', { meeting: titleInSentence(document.title) }) }]} />
        <TextLink to={paths.minutes(document.meetingId)}>{document.status === 'draft' ? t('documents:submit') : t('documents:toMinutes')}</TextLink>
      </div>
      <DocumentNotices document={document} mayWrite={mayWrite} />
      {!mayWrite && <News meetingId={document.meetingId} />}
      <CommentableText text={null}>
        {mayWrite && isHydrated ? (
          <Suspense fallback={paper}>
            <WritingDesk page={page} head={head} text={words} />
          </Suspense>
        ) : (
          paper
        )}
      </CommentableText>
    </>
  )
  // What is said about a draft is for who works on it: it ends when the minutes are approved, and is never published.
  if (document.status === 'locked')
    return (
      <div className="desk">
        <div className="desk-lane">{lane}</div>
      </div>
    )
  return (
    <CommentsProvider documentId={document.id}>
      <div className="desk">
        <div className="desk-wide">
          <div className="min-w-0">{lane}</div>
          <aside className="min-w-0 print:hidden" aria-label={t('comments:title')}>
            <div className="beside-text">
              <Section title={t('comments:title')} id="opmerkingen">
                <CommentsColumn documentId={document.id} />
              </Section>
            </div>
          </aside>
        </div>
      </div>
    </CommentsProvider>
  )
}

/** A reader's page follows by itself. A writer's does not load again under their hands; the editor hears of what matters. */
const News = ({ meetingId }: { meetingId: string }) => {
  useInvitations(`meeting:${meetingId}`)
  return null
}
