import type { ReactNode } from 'react'
import type { LiveAgendaItem, LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { ActForm } from './act-form'
import { currentLine } from './room-facts'

interface Props {
  view: LiveView
  line: LiveAgendaItem
  className?: string
  children: (isBusy: boolean) => ReactNode
}

/** Goes to an item. It tells where the room was, so that two who press at once, or one who was away, do not skip one. */
export const EnterItem = ({ view, line, className, children }: Props) => (
  <ActForm action={paths.enterItem(view.meeting.id, line.id)} slot="item" mayWait {...(className && { className })}>
    {(isBusy) => (
      <>
        <input type="hidden" name="seen" value={currentLine(view)?.id ?? 'none'} />
        {children(isBusy)}
      </>
    )}
  </ActForm>
)
