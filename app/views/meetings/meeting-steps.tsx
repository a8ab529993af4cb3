import { useT } from '~/core/i18n/use-t'
import { meetingSteps } from '~/domain/meetings/meeting'
import { Stepper } from '~/ui/stepper'
import type { MeetingStatus } from '~prisma/enums'

/** How far a meeting is on its way. A cancelled one has left it. */
export const MeetingSteps = ({ status }: { status: MeetingStatus }) => {
  const t = useT()
  const now = (meetingSteps as readonly MeetingStatus[]).indexOf(status)
  if (now < 0) return null
  const isDone = status === 'published'
  return (
    <Stepper
      label={t('meetings:steps')}
      steps={meetingSteps.map((step, index) => ({
        label: t(`meetings:step.${step}`),
        state: index < now || isDone ? 'done' : index === now ? 'current' : 'toCome',
      }))}
    />
  )
}
