import type { BlockRecord } from '~/domain/meetings/minutes/records'
import { ActionRecordView } from './action-record'
import { AttendanceRecordView } from './attendance-record'
import { DecisionRecordView } from './decision-record'
import { ItemRecordView } from './item-record'
import { PollRecordView } from './poll-record'

interface Props {
  record: BlockRecord
  decisionTo?: ((number: string) => string) | undefined
}

/** One record of the meeting as minutes show it. */
export const RecordView = ({ record, decisionTo }: Props) => {
  switch (record.kind) {
    case 'attendance':
      return <AttendanceRecordView attendance={record} />
    case 'item':
      return <ItemRecordView item={record} />
    case 'poll':
      return <PollRecordView poll={record} />
    case 'decision':
      return <DecisionRecordView decision={record} to={decisionTo?.(record.number)} />
    case 'action':
      return <ActionRecordView action={record} />
  }
}
