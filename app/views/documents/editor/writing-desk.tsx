import type { Editor } from '@tiptap/core'
import { useRevalidator } from '@remix-run/react'
import { type ReactNode, useCallback, useId, useMemo, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { caretColor } from '~/domain/documents/caret'
import { closings } from '~/domain/documents/closings'
import { minutesExtensions } from '~/domain/meetings/minutes/minutes-schema'
import type { MinutesDocument } from '~/domain/meetings/minutes/minutes-document.queries.server'
import { useToast } from '~/ui/toast'
import { UnsavedGuard } from '~/ui/unsaved-guard'
import { DeskPaper } from '../desk-paper'
import { DeskBar } from './desk-bar'
import { EndingNotice } from './ending-notice'
import { keepRecords } from './keep-records'
import { EditorRecordBlock } from './record-block'
import { RecordsContext } from './records-context'
import { TextSurface } from './text-surface'
import { minutesTools } from './tools'
import { useWritingSession } from './use-writing-session'

interface Props {
  page: MinutesDocument
  /** Above the text on the paper. */
  head: ReactNode
  /** The text as the server rendered it, until the editor has it. */
  text: ReactNode
}

/** Whoever keeps a key down is told once, in milliseconds. */
const quietAfterRefusal = 4_000

/** Paper on which several people write at once. */
const WritingDesk = ({ page: { document, records, me }, head, text }: Props) => {
  const t = useT()
  const toast = useToast()
  const id = useId()
  const { revalidate } = useRevalidator()
  const [editor, setEditor] = useState<Editor | null>(null)
  const onClosed = useCallback((code: number) => code === closings.changed.code && revalidate(), [revalidate])
  const { session, state } = useWritingSession(document.id, { ...me, color: caretColor(me.id) }, onClosed)
  const known = useMemo(() => ({ records, onUnknown: revalidate }), [records, revalidate])
  const lastRefusal = useRef(Number.NEGATIVE_INFINITY)
  const onRefused = useCallback(() => {
    if (performance.now() - lastRefusal.current > quietAfterRefusal) toast({ tone: 'info', text: t('documents:protected') })
    lastRefusal.current = performance.now()
  }, [toast, t])
  const extensions = useMemo(() => minutesExtensions(EditorRecordBlock, keepRecords(onRefused)), [onRefused])
  const onToolbar = useCallback(() => window.document.getElementById(id)?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [id])
  return (
    <RecordsContext.Provider value={known}>
      <UnsavedGuard when={state.progress !== 'saved'} />
      <DeskBar id={id} editor={editor} state={state} tools={minutesTools} />
      {state.ending && <EndingNotice ending={state.ending} />}
      <DeskPaper status={document.status}>
        {head}
        {session && state.isReady ? (
          <TextSurface
            session={session}
            id={`${id}-text`}
            label={t('documents:editorLabel')}
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
    </RecordsContext.Provider>
  )
}

export default WritingDesk
