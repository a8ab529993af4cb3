import { NodeViewWrapper, type NodeViewProps, ReactNodeViewRenderer } from '@tiptap/react'
import { useContext, useEffect } from 'react'
import { useT } from '~/core/i18n/use-t'
import { RecordBlock } from '~/domain/meetings/minutes/minutes-schema'
import { type BlockKind, recordOf } from '~/domain/meetings/minutes/records'
import { paths } from '~/paths'
import { RecordView } from '../../minutes/record-view'
import { RecordsContext } from './records-context'

/** A record in the editor: the same as on paper, and not to be typed in. */
const RecordBlockView = ({ node }: NodeViewProps) => {
  const t = useT()
  const known = useContext(RecordsContext)
  const attrs = node.attrs as { kind: BlockKind; recordId: string }
  const record = known && recordOf(known.records, attrs)
  const onUnknown = record ? undefined : known?.onUnknown
  useEffect(() => onUnknown?.(), [onUnknown])
  return (
    <NodeViewWrapper className="minutes-record" contentEditable={false} title={t('documents:record')}>
      {record && <RecordView record={record} decisionTo={paths.decision} />}
    </NodeViewWrapper>
  )
}

export const EditorRecordBlock = RecordBlock.extend({ addNodeView: () => ReactNodeViewRenderer(RecordBlockView) })
