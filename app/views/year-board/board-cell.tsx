import { Link } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import type { MunicipalityYear } from '~/domain/meetings/year-board/board'
import type { Cell } from '~/domain/meetings/year-board/cell'
import type { SubjectFacts } from '~/domain/subjects/subject'
import { paths } from '~/paths'
import { EvidenceLine } from './evidence-line'

interface Props {
  cell: Cell
  subject: SubjectFacts
  municipality: MunicipalityYear
  year: number
}

const looks: Record<Cell['state'], { sign: string; look: string }> = {
  covered: { sign: '✓', look: 'font-semibold text-polder' },
  planned: { sign: '○', look: 'font-semibold text-sea' },
  missing: { sign: '✕', look: 'font-semibold text-alarm' },
  ifNeeded: { sign: '–', look: 'text-ink-soft' },
  advised: { sign: '–', look: 'text-ink-soft' },
  free: { sign: '–', look: 'text-ink-soft' },
}

/** The state of a point in a municipality, the evidence for it, and for the secretary the way to say which item is about it. */
export const BoardCell = ({ cell: { state, evidence }, subject, municipality, year }: Props) => {
  const t = useT()
  const { sign, look } = looks[state]
  const word = state === 'covered' && subject.checklist === 'activity' ? t('yearBoard:shown') : t(`yearBoard:state.${state}`)
  return (
    <span className="grid min-w-28 gap-0.5 print:min-w-0 text-sm max-sm:justify-items-end">
      <span className="flex flex-wrap items-baseline gap-x-2 max-sm:justify-end">
        <span className={look}>
          <span aria-hidden="true">{sign} </span>
          {word}
        </span>
        {municipality.mayTag && (
          <Link
            to={paths.yearBoardCell(municipality.id, subject.id, year)}
            aria-label={t('yearBoard:tagLong', { code: subject.code, municipality: municipality.name })}
            className="inline-block py-0.5 text-ink-soft underline decoration-line underline-offset-[0.2em] hover:text-sea hover:decoration-current print:hidden"
          >
            {t('yearBoard:tag')}
          </Link>
        )}
      </span>
      {evidence.map((one) => (
        <EvidenceLine key={one.itemId} evidence={one} />
      ))}
    </span>
  )
}
