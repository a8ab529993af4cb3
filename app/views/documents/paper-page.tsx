import { lazy, Suspense } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { PaperPage as Page } from '~/domain/documents/papers/paper.queries.server'
import type { AgendaOfPaper } from '~/domain/meetings/agenda/papers/agendas-of-paper.queries.server'
import { paths } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Prose } from '~/ui/prose'
import { useHydrated } from '~/ui/use-hydrated'
import { useInvitations } from '../live/use-invitations'
import { CommentableText } from './comments/commentable-text'
import { CommentsProvider } from './comments/comments-provider'
import { DeskPaper } from './desk-paper'
import { LiveSuggestionsProvider } from './suggestions/live-suggestions'
import { PaperAttachments } from './files/paper-attachments'
import { PaperAside } from './paper-aside'
import { PaperHead } from './paper-head'
import { PaperNotices } from './paper-notices'
import { PaperText } from './paper/paper-text'
import { LivePlaceholdersProvider } from './placeholders/live-placeholders'
import { useKeptIn } from './typing/use-kept'

const PaperDesk = lazy(() => import('./editor/paper-desk'))

/** A paper on the desk, with what is said and done about it beside it. Whoever may write or suggest gets an editor in the place of the text. */
export const PaperPage = ({ page, agendas, dossier }: { page: Page; agendas: AgendaOfPaper[]; dossier: { id: string; title: string } | null }) => {
  const t = useT()
  const isHydrated = useHydrated()
  const { paper, text, may } = page
  const entersText = may.write || may.suggest
  useKeptIn(paper, page.me.id, entersText)
  const head = <PaperHead paper={paper} />
  const words = (
    <Prose>
      <PaperText text={text} keepEmptyLines={entersText} fileTo={(fileId) => paths.documentFile(paper.id, fileId)} decisionTo={paths.decision} />
    </Prose>
  )
  const sheet = (
    <DeskPaper status={paper.status}>
      {head}
      {words}
    </DeskPaper>
  )
  return (
    <CommentsProvider documentId={paper.id}>
      <LiveSuggestionsProvider>
      <LivePlaceholdersProvider>
      <div className="desk">
        {!entersText && <News documentId={paper.id} />}
        <div className="desk-wide">
          <div className="min-w-0">
            <div className="mb-4 print:hidden">
              <Breadcrumbs items={[{ label: t('documents:title'), to: paths.documents() }, { label: paper.title }]} />
            </div>
            <PaperNotices page={page} />
            <CommentableText text={text}>
              {entersText && isHydrated ? (
                <Suspense fallback={sheet}>
                  <PaperDesk page={page} head={head} text={words} />
                </Suspense>
              ) : (
                sheet
              )}
            </CommentableText>
            <PaperAttachments documentId={paper.id} attachments={page.attachments} mayWrite={may.write} />
          </div>
          <PaperAside page={page} agendas={agendas} dossier={dossier} />
        </div>
      </div>
      </LivePlaceholdersProvider>
      </LiveSuggestionsProvider>
    </CommentsProvider>
  )
}

/** A reader's page follows by itself. A writer's does not load again under their hands; the editor hears of what matters. */
const News = ({ documentId }: { documentId: string }) => {
  useInvitations(`document:${documentId}`)
  return null
}
