import type { Editor, Extensions } from '@tiptap/core'
import { useRevalidator } from '@remix-run/react'
import { type ReactNode, useCallback, useId, useMemo, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { caretColor } from '~/domain/documents/caret'
import { closings } from '~/domain/documents/closings'
import type { DocumentStatus } from '~/domain/documents/document'
import { useToast } from '~/ui/toast'
import { UnsavedGuard } from '~/ui/unsaved-guard'
import { DeskPaper } from '../desk-paper'
import { DeskBar } from './desk-bar'
import { DeskContext, useDesk } from './desk-context'
import { DeskDialogs } from './dialogs/desk-dialogs'
import { EndingNotice } from './ending-notice'
import { usePastingShare } from './paste/pasting-line'
import { SlashList } from './slash/slash-list'
import { TextSurface } from './text-surface'
import { toNextToolbar } from './toolbar/next-toolbar'
import { useWritingSession } from './use-writing-session'

interface Props {
  document: { id: string; status: DocumentStatus }
  me: { id: string; name: string }
  /** What the text is called for who hears it. */
  label: string
  /** What may stand in the text and what it can do: made once, when the editor opens. */
  extensions: Extensions
  /** In the bar: beside whether everything is stored. */
  beside?: ReactNode
  /** In the bar: the line of tools. */
  tools: ReactNode
  /** In the bar: under the tools. */
  panels?: ReactNode
  /** Between the bar and the paper. */
  children?: ReactNode
  /** The build of the text cannot change now: no tools for tables and the like. */
  onlyWords?: boolean
  /** Under the paper. */
  foot?: ReactNode
  /** Above the text on the paper. */
  head: ReactNode
  /** The text as the server rendered it, until the editor has it. */
  text: ReactNode
}

/** What is not stored, or is still being pasted, is not left behind without a question. */
const Guard = () => {
  const { state } = useDesk()
  const share = usePastingShare()
  return <UnsavedGuard when={state.progress !== 'saved' || share !== null} />
}

/** Where several people write at once: a bar that stays in sight, and the paper. What is put in its slots finds the editor with `useDesk`. */
export const Desk = ({ document, me, label, extensions, onlyWords, beside, tools, panels, children, head, text, foot }: Props) => {
  const id = useId()
  const t = useT()
  const toast = useToast()
  const { revalidate } = useRevalidator()
  const [editor, setEditor] = useState<Editor | null>(null)
  const onClosed = useCallback((code: number) => code === closings.changed.code && revalidate(), [revalidate])
  const onLost = useCallback(() => toast({ tone: 'error', text: t('kept:lostToast') }), [toast, t])
  const { session, state } = useWritingSession(document.id, { ...me, color: caretColor(me.id) }, { onClosed, onLost })
  const onToolbar = useCallback(() => toNextToolbar(`${id}-text`), [id])
  const desk = useMemo(() => ({ id, editor, session, state }), [id, editor, session, state])
  return (
    <DeskContext.Provider value={desk}>
      <Guard />
      <DeskBar beside={beside} tools={tools} onlyWords={onlyWords}>
        {panels}
      </DeskBar>
      {state.ending && <EndingNotice ending={state.ending} />}
      {children}
      <SlashList />
      <DeskDialogs documentId={document.id} />
      <DeskPaper status={document.status}>
        {head}
        {session && state.isReady ? (
          <TextSurface
            session={session}
            id={`${id}-text`}
            label={label}
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
      {foot && <div className="mt-3 flex justify-end px-1 print:hidden">{foot}</div>}
    </DeskContext.Provider>
  )
}
