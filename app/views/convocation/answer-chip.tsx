import { useT } from '~/core/i18n/use-t'
import { Chip, type ChipTone } from '~/ui/chip'
import type { Answer } from '~prisma/enums'

const looks: Record<Answer, { tone: ChipTone; sign: string }> = {
  present: { tone: 'ok', sign: '✓' },
  substituted: { tone: 'info', sign: '↷' },
  excused: { tone: 'warn', sign: '–' },
}

export const AnswerChip = ({ answer }: { answer: Answer | null }) => {
  const t = useT()
  return answer ? <Chip {...looks[answer]}>{t(`convocation:answer.${answer}`)}</Chip> : <Chip tone="neutral">{t('convocation:noAnswer')}</Chip>
}
