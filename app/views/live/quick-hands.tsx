import { Hand } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import type { LiveView } from '~/domain/meetings/live/live-view'
import { paths } from '~/paths'
import { Button } from '~/ui/button'
import { ActForm } from './act-form'
import { currentLine, pollsHere } from './room-facts'

/** A show of hands on the item on the table, with one tap. Not while it is voted on. */
export const QuickHands = ({ view }: { view: LiveView }) => {
  const t = useT()
  const line = currentLine(view)
  if (!line || pollsHere(view).some(({ status, method }) => status === 'open' && method !== 'positions')) return null
  return (
    <ActForm action={paths.quickHands(view.meeting.id, line.id)}>
      {(isBusy) => (
        <>
          <input type="hidden" name="question" value={t('voting:open.handsQuestion', { number: line.number, title: line.title ?? t('live:closedItem') })} />
          <Button icon={Hand} pending={isBusy}>
            {t('voting:open.hands')}
          </Button>
        </>
      )}
    </ActForm>
  )
}
