import { useT } from '~/core/i18n/use-t'
import { Chip, type ChipTone } from '~/ui/chip'
import type { SubmissionStatus } from '~prisma/enums'

const tones: Record<SubmissionStatus, ChipTone> = { draft: 'neutral', submitted: 'info', returned: 'warn', accepted: 'ok', placed: 'ok', withdrawn: 'neutral' }

/** Where a submission stands, in a word. */
export const SubmissionChip = ({ status, isUrgent = false }: { status: SubmissionStatus; isUrgent?: boolean }) => {
  const t = useT()
  return (
    <>
      <Chip tone={tones[status]}>{t(`submissions:status.${status}`)}</Chip>
      {isUrgent && <Chip tone="warn">{t('submissions:urgent')}</Chip>}
    </>
  )
}
