import { useT } from '~/core/i18n/use-t'
import type { VacantSeat } from '~/domain/meetings/attendance/vacant-seats.server'
import { paths } from '~/paths'
import { LinkButton } from '~/ui/link-button'
import { Section } from '~/ui/section'

/** The seats on which nobody sits yet, each with the way to fill it. Nothing when there are none. */
export const VacantSeats = ({ meetingId, seats }: { meetingId: string; seats: VacantSeat[] }) => {
  const t = useT()
  if (seats.length === 0) return null
  return (
    <Section title={`${t('attendance:vacant.heading')} · ${seats.length}`} sub={t('attendance:vacant.text')} level={2}>
      <ul className="border-t border-line">
        {seats.map(({ id, organisation, role, holder }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line py-3">
            <div className="min-w-0 leading-snug">
              <span className="font-semibold">{holder ?? organisation}</span>
              <span className="block text-sm text-ink-soft">{[holder && organisation, t(`bodies:role.${role}`)].filter(Boolean).join(' · ')}</span>
            </div>
            <LinkButton to={paths.fillSeat(meetingId, id)} aria-label={t('attendance:vacant.fillNamed', { organisation })}>
              {t('attendance:vacant.fill')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
