import { useT } from '~/core/i18n/use-t'
import type { YearBoard } from '~/domain/meetings/year-board/board'
import { SubjectTable } from './subject-table'

/** The mandatory activities, one table per policy priority. */
export const ActivityTables = ({ board }: { board: YearBoard }) => {
  const t = useT()
  const priorities = [...new Set(board.activities.map(({ priority }) => priority))]
  return (
    <div className="grid gap-8">
      {priorities.map((priority) => (
        <SubjectTable
          key={priority}
          caption={priority ? t('yearBoard:priority', { count: priority }) : t('yearBoard:activities')}
          isCaptionShown
          heading={t('yearBoard:activity')}
          subjects={board.activities.filter((activity) => activity.priority === priority)}
          board={board}
        />
      ))}
    </div>
  )
}
