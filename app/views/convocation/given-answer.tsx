import { useT } from '~/core/i18n/use-t'
import type { Answer } from '~prisma/enums'
import { AnswerChip } from './answer-chip'

interface Props {
  answer: Answer | null
  substituteName: string
  remark: string
}

/** What somebody answered, in a word and what they added. */
export const GivenAnswer = ({ answer, substituteName, remark }: Props) => {
  const t = useT()
  if (!answer) return <p>{t('convocation:mine.none')}</p>
  return (
    <div className="grid gap-1">
      <p>
        <AnswerChip answer={answer} />
      </p>
      {substituteName && <p>{t('convocation:byWhom', { name: substituteName })}</p>}
      {remark && <p className="whitespace-pre-line text-ink-soft">{remark}</p>}
    </div>
  )
}
