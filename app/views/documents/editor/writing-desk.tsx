import { useRevalidator } from '@remix-run/react'
import { type ReactNode, useMemo } from 'react'
import { useT } from '~/core/i18n/use-t'
import { minutesExtensions } from '~/domain/meetings/minutes/minutes-schema'
import type { MinutesDocument } from '~/domain/meetings/minutes/minutes-document.queries.server'
import { useToast } from '~/ui/toast'
import { CommentMarks, useCommentMarks } from '../comments/comment-marks'
import { Desk } from './desk'
import { useDesk } from './desk-context'
import { FindBar } from './find/find-bar'
import { FindWords } from './find/found-words'
import { keepRecords } from './keep-records'
import { usePasting } from './paste/use-pasting'
import { EditorRecordBlock } from './record-block'
import { RecordsContext } from './records-context'
import { seldom } from './seldom'
import { slashMenu } from './slash/slash-menu'
import { Toolbar } from './toolbar/toolbar'
import { minutesBlocks, minutesToolbar } from './toolbar/toolbars'
import { WordCount } from './word-count'

interface Props {
  page: MinutesDocument
  head: ReactNode
  text: ReactNode
}

/** Minutes in which several people write at once. */
const WritingDesk = ({ page: { document, records, me }, head, text }: Props) => {
  const t = useT()
  const toast = useToast()
  const { revalidate } = useRevalidator()
  const known = useMemo(() => ({ records, onUnknown: revalidate }), [records, revalidate])
  const onRefused = useMemo(() => seldom(() => toast({ tone: 'info', text: t('documents:protected') })), [toast, t])
  const pasting = usePasting(null)
  const extensions = useMemo(() => minutesExtensions(EditorRecordBlock, keepRecords(onRefused), FindWords, CommentMarks, pasting, slashMenu({ blocks: minutesBlocks, t })), [onRefused, pasting, t])
  return (
    <RecordsContext.Provider value={known}>
      <Desk
        document={document}
        me={me}
        label={t('documents:editorLabel')}
        extensions={extensions}
        tools={<Toolbar label={t('editor:bar.label')} groups={minutesToolbar} />}
        panels={<FindBar />}
        foot={<WordCount />}
        head={head}
        text={text}
      >
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
