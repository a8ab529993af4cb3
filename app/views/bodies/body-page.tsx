import { Pencil, Plus } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { paths } from '~/paths'
import { Chip } from '~/ui/chip'
import { DescriptionList } from '~/ui/description-list'
import { Disclosure } from '~/ui/disclosure'
import { LinkButton } from '~/ui/link-button'
import { Section } from '~/ui/section'
import { ManagementPage } from '~/views/management/management-page'
import { type Seat, SeatList } from './seat-list'
import { roles } from './words'
import type { Majority, PollInterim, PollVisibility, QuorumRule, TieRule } from '~prisma/enums'

interface Props {
  body: {
    id: string
    name: string
    code: string
    kind: 'woonoverleg' | 'steeringGroup' | 'managementCommittee'
    municipality: { name: string } | null
    majority: Majority
    quorumRule: QuorumRule
    tieRule: TieRule
    pollVisibility: PollVisibility
    pollInterim: PollInterim
    minutesApproval: 'byChair' | 'byNextMeeting'
    submissionDays: number
    minutesDays: number
    speakingMinutes: number
    maxProxies: number
    proxiesCountForQuorum: boolean
    isPublic: boolean
    now: Date
    seats: Seat[]
    endedSeats: Seat[]
  }
}

export const BodyPage = ({ body }: Props) => {
  const t = useT()
  const votingSeats = body.seats.filter(({ votes }) => votes).length
  const proxies = body.maxProxies === 0 ? t('bodies:proxies.none') : t(`bodies:proxies.${body.proxiesCountForQuorum ? 'counted' : 'notCounted'}`, { count: body.maxProxies })
  const addButton = (
    <LinkButton icon={Plus} to={paths.newSeat(body.id)} size="small">
      {t('bodies:seat.new')}
    </LinkButton>
  )
  return (
    <ManagementPage
      title={body.name}
      trail={[{ label: t('bodies:title'), to: paths.bodies() }]}
      sub={
        <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <Chip tone="neutral">{body.code}</Chip>
          {[t(`bodies:kind.${body.kind}`), body.municipality?.name ?? t('bodies:wholeArea')].join(' · ')}
        </span>
      }
      actions={
        <LinkButton icon={Pencil} to={paths.editBody(body.id)}>
          {t('bodies:edit')}
        </LinkButton>
      }
    >
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <Section title={t('bodies:seat.title')} sub={`${t('bodies:seats', { count: body.seats.length })}, ${t('bodies:voting', { count: votingSeats })}`} actions={addButton}>
          <SeatList bodyId={body.id} now={body.now} label={t('bodies:seat.title')} seats={body.seats.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))} />
          {body.endedSeats.length > 0 && (
            <div className="mt-6">
              <Disclosure summary={t('bodies:seat.ended', { count: body.endedSeats.length })}>
                <SeatList bodyId={body.id} now={body.now} label={t('bodies:seat.ended', { count: body.endedSeats.length })} seats={body.endedSeats} isEnded />
              </Disclosure>
            </div>
          )}
        </Section>
        <div>
          <Section title={t('bodies:rules')}>
            <DescriptionList
              items={[
                { term: t('bodies:majority.label'), detail: t(`bodies:majority.${body.majority}`) },
                { term: t('bodies:quorumRule.label'), detail: t(`bodies:quorumRule.${body.quorumRule}`) },
                { term: t('bodies:polls.tie'), detail: t(`polls:tieRule.${body.tieRule}`) },
                { term: t('bodies:polls.visibility'), detail: t(`polls:visibility.${body.pollVisibility}`) },
                { term: t('bodies:polls.interim'), detail: t(`polls:interim.${body.pollInterim}`) },
                { term: t('bodies:minutesApproval.label'), detail: t(`bodies:minutesApproval.${body.minutesApproval}`) },
                { term: t('bodies:minutesDays.label'), detail: t('bodies:minutesDays.days', { count: body.minutesDays }) },
                { term: t('speakers:limit.label'), detail: body.speakingMinutes > 0 ? t('speakers:limit.minutes', { count: body.speakingMinutes }) : t('speakers:limit.none') },
                { term: t('bodies:proxies.max'), detail: proxies },
                { term: t('bodies:visibility.label'), detail: t(`bodies:visibility.${body.isPublic ? 'public' : 'closed'}`) },
                { term: t('bodies:submissions.days'), detail: t('bodies:submissions.until', { count: body.submissionDays }) },
              ]}
            />
          </Section>
        </div>
      </div>
    </ManagementPage>
  )
}
