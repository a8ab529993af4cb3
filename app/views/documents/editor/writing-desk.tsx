import { useRevalidator } from '@remix-run/react'
import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { useT } from '~/core/i18n/use-t'
import { minutesExtensions } from '~/domain/meetings/minutes/minutes-schema'
import type { MinutesDocument } from '~/domain/meetings/minutes/minutes-document.queries.server'
import { useToast } from '~/ui/toast'
import { CommentMarks, useCommentMarks } from '../comments/comment-marks'
import { Desk } from './desk'
import { FindWords } from './find/found-words'
import { useDesk } from './desk-context'
import { keepRecords } from './keep-records'
import { EditorRecordBlock } from './record-block'
import { RecordsContext } from './records-context'
import { Toolbar } from './toolbar'
import { minutesTools } from './tools'
import { WordCount } from './word-count'
import { WordsPanel } from './words-panel'

interface Props {
  page: MinutesDocument
  head: ReactNode
  text: ReactNode
}

/** Whoever keeps a key down is told once, in milliseconds. */
const quietAfterRefusal = 4_000

/** Minutes in which several people write at once. */
const WritingDesk = ({ page: { document, records, me }, head, text }: Props) => {
  const t = useT()
  const toast = useToast()
  const { revalidate } = useRevalidator()
  const known = useMemo(() => ({ records, onUnknown: revalidate }), [records, revalidate])
  const lastRefusal = useRef(Number.NEGATIVE_INFINITY)
  const onRefused = useCallback(() => {
    if (performance.now() - lastRefusal.current > quietAfterRefusal) toast({ tone: 'info', text: t('documents:protected') })
    lastRefusal.current = performance.now()
  }, [toast, t])
  const extensions = useMemo(() => minutesExtensions(EditorRecordBlock, keepRecords(onRefused), FindWords, CommentMarks), [onRefused])
  return (
    <RecordsContext.Provider value={known}>
      <Desk document={document} me={me} label={t('documents:editorLabel')} extensions={extensions} beside={<WordCount />} tools={<Toolbar tools={minutesTools} />} panels={<WordsPanel />} head={head} text={text}>
        <Marks />
      </Desk>
    </RecordsContext.Provider>
  )
}

/** The words that are talked about beside the text. */
const Marks = () => {
  useCommentMarks(useDesk().editor)
  return null
}

export default WritingDesk
