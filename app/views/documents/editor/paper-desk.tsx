import type { Editor } from '@tiptap/core'
import { useRevalidator } from '@remix-run/react'
import { type ReactNode, useCallback, useId, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { caretColor } from '~/domain/documents/caret'
import { closings } from '~/domain/documents/closings'
import { paperExtensions } from '~/domain/documents/paper/paper-schema'
import type { PaperPage } from '~/domain/documents/papers/paper.queries.server'
import { UnsavedGuard } from '~/ui/unsaved-guard'
import { CommentMarks, useCommentMarks } from '../comments/comment-marks'
import { DeskPaper } from '../desk-paper'
import { DeskBar } from './desk-bar'
import { EndingNotice } from './ending-notice'
import { TextSurface } from './text-surface'
import { paperTools } from './tools'
import { useWritingSession } from './use-writing-session'

interface Props {
  page: PaperPage
  /** Above the text on the paper. */
  head: ReactNode
  /** The text as the server rendered it, until the editor has it. */
  text: ReactNode
}

const extensions = paperExtensions(CommentMarks)

/** A paper in which several people write at once. */
const PaperDesk = ({ page: { paper, me }, head, text }: Props) => {
  const t = useT()
  const id = useId()
  const { revalidate } = useRevalidator()
  const [editor, setEditor] = useState<Editor | null>(null)
  const onClosed = useCallback((code: number) => code === closings.changed.code && revalidate(), [revalidate])
  const { session, state } = useWritingSession(paper.id, { ...me, color: caretColor(me.id) }, onClosed)
  const onToolbar = useCallback(() => document.getElementById(id)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [id])
  useCommentMarks(editor)
  return (
    <>
      <UnsavedGuard when={state.progress !== 'saved'} />
      <DeskBar id={id} editor={editor} state={state} tools={paperTools} />
      {state.ending && <EndingNotice ending={state.ending} />}
      <DeskPaper status={paper.status}>
        {head}
        {session && state.isReady ? (
          <TextSurface
            session={session}
            id={`${id}-text`}
            label={t('documents:paper.editorLabel')}
            describedBy={`${id}-hint`}
            isEditable={!state.ending}
            extensions={extensions}
            onEditor={setEditor}
            onToolbar={onToolbar}
          />
        ) : (
          text
        )}
      </DeskPaper>
    </>
  )
}

export default PaperDesk
