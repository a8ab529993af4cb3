import { useT } from '~/core/i18n/use-t'
import { Meter } from '~/ui/meter'

interface Props {
  present: number
  excused: number
  substituted: number
  none: number
  total: number
}

/** How many answered, and what. */
export const AnswerCounts = ({ present, excused, substituted, none, total }: Props) => {
  const t = useT()
  const counts = [
    { sign: '✓', words: t('convocation:count.present', { count: present }), count: present, colour: 'text-polder' },
    { sign: '↷', words: t('convocation:count.substituted', { count: substituted }), count: substituted, colour: 'text-sea' },
    { sign: '–', words: t('convocation:count.excused', { count: excused }), count: excused, colour: 'text-sand' },
    { sign: '?', words: t('convocation:count.none', { count: none }), count: none, colour: 'text-ink-soft' },
  ]
  return (
    <div className="grid gap-3">
      <Meter value={total - none} max={total} label={t('convocation:answers.title')} labelHidden valueText={t('convocation:count.answered', { answered: total - none, total })} tone="polder" />
      <ul className="grid gap-1">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ sign, words, colour }) => (
            <li key={sign} className="flex gap-2">
              <span aria-hidden="true" className={`w-4 text-center font-bold ${colour}`}>
                {sign}
              </span>
              {words}
            </li>
          ))}
      </ul>
    </div>
  )
}
