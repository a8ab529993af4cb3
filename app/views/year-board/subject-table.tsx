import { useT } from '~/core/i18n/use-t'
import type { YearBoard } from '~/domain/meetings/year-board/board'
import type { SubjectFacts } from '~/domain/subjects/subject'
import { type Column, DataTable } from '~/ui/data-table'
import { BoardCell } from './board-cell'

interface Props {
  caption: string
  isCaptionShown?: boolean
  heading: string
  subjects: SubjectFacts[]
  board: YearBoard
}

/** Points of a checklist against the municipalities. On a phone every point is a card with the municipalities in it. */
export const SubjectTable = ({ caption, isCaptionShown = false, heading, subjects, board }: Props) => {
  const columns: Column<SubjectFacts>[] = [
    { id: 'subject', header: heading, rowHeader: true, cell: (subject) => <SubjectHead subject={subject} /> },
    ...board.municipalities.map((municipality) => ({
      id: municipality.id,
      header: municipality.name,
      cell: (subject: SubjectFacts) => <BoardCell cell={municipality.cells[subject.id]!} subject={subject} municipality={municipality} year={board.year} />,
    })),
  ]
  return (
    <div className="sm:overflow-x-auto print:overflow-visible">
      <DataTable caption={caption} captionHidden={!isCaptionShown} columns={columns} rows={subjects} rowId={({ id }) => id} />
    </div>
  )
}

const SubjectHead = ({ subject: { code, title, obligation, source } }: { subject: SubjectFacts }) => {
  const t = useT()
  return (
    <span className="block min-w-44 print:min-w-0">
      <span className="text-ink-soft tabular-nums">{code}</span> <span lang="nl">{title}</span>
      <span className="block text-sm font-normal text-ink-soft" title={source}>
        {t(`subjects:obligation.${obligation}`)}
      </span>
    </span>
  )
}
