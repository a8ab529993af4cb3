import type { Editor } from '@tiptap/core'
import { useRevalidator } from '@remix-run/react'
import { type ReactNode, useCallback, useId, useMemo, useRef, useState } from 'react'
import { translateKey, useT } from '~/core/i18n/use-t'
import { caretColor } from '~/domain/documents/caret'
import { closings } from '~/domain/documents/closings'
import { paperExtensions } from '~/domain/documents/paper/paper-schema'
import type { PaperPage } from '~/domain/documents/papers/paper.queries.server'
import { useToast } from '~/ui/toast'
import { UnsavedGuard } from '~/ui/unsaved-guard'
import { CommentMarks, useCommentMarks } from '../comments/comment-marks'
import { DeskPaper } from '../desk-paper'
import { useToldSuggestions } from '../suggestions/live-suggestions'
import { DeskBar } from './desk-bar'
import { EndingNotice } from './ending-notice'
import { pictures } from './pictures'
import { SuggestBar } from './suggest-bar'
import { suggestMode, type SuggestMode } from './suggest-mode'
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

/** Who may only suggest changes no formatting. */
const suggestTools = paperTools.filter(({ name }) => name === 'undo' || name === 'redo')

/** A paper in which several people write at once. */
const PaperDesk = ({ page: { paper, me, may }, head, text }: Props) => {
  const t = useT()
  const id = useId()
  const { revalidate } = useRevalidator()
  const [editor, setEditor] = useState<Editor | null>(null)
  const onClosed = useCallback((code: number) => code === closings.changed.code && revalidate(), [revalidate])
  const { session, state } = useWritingSession(paper.id, { ...me, color: caretColor(me.id) }, onClosed)
  const onToolbar = useCallback(() => document.getElementById(id)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [id])
  const toast = useToast()
  const [suggests, setSuggests] = useState(!may.write)
  const onRefused = useCallback(() => toast({ tone: 'info', text: t('suggestions:onlyWords') }), [toast, t])
  const mode = useRef<SuggestMode>({ isOn: suggests, me, onRefused })
  mode.current = { isOn: suggests, me, onRefused }
  const onPicture = useCallback((key: string) => toast({ tone: 'error', text: translateKey(t, key) }), [toast, t])
  const extensions = useMemo(() => paperExtensions(CommentMarks, pictures(paper.id, onPicture), suggestMode(() => mode.current)), [mode, paper.id, onPicture])
  useCommentMarks(editor)
  useToldSuggestions(editor)
  return (
    <>
      <UnsavedGuard when={state.progress !== 'saved'} />
      <DeskBar id={id} editor={editor} state={state} tools={may.write ? paperTools : suggestTools}>
        <SuggestBar isOn={suggests} isAlways={!may.write} onToggle={() => setSuggests(!suggests)} />
      </DeskBar>
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
