import { useT } from '~/core/i18n/use-t'
import { Chip, type ChipTone } from '~/ui/chip'
import type { MeetingStatus } from '~prisma/enums'

const tones: Record<MeetingStatus, ChipTone> = {
  preparation: 'neutral',
  convened: 'info',
  running: 'ok',
  minutes: 'warn',
  approved: 'ok',
  published: 'ok',
  cancelled: 'bad',
}

/** Where a meeting stands, in one word. */
export const StatusChip = ({ status }: { status: MeetingStatus }) => {
  const t = useT()
  return (
    <Chip tone={tones[status]} {...(status === 'running' && { sign: '●' })} {...(status === 'minutes' && { sign: null })}>
      {t(`meetings:status.${status}`)}
    </Chip>
  )
}
