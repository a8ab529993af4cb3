import { useT } from '~/core/i18n/use-t'
import type { BodyKind, Majority, MinutesApproval, PollInterim, PollVisibility, QuorumRule, SeatRole, TieRule } from '~prisma/enums'

const kinds: BodyKind[] = ['woonoverleg', 'steeringGroup', 'managementCommittee']
const majorities: Majority[] = ['consensus', 'simple', 'absolute', 'twoThirds', 'fourFifths', 'perMunicipality']
const quorumRules: QuorumRule[] = ['halfOfVotingSeats', 'halfOfOrganisations', 'perMunicipality', 'none']
const tieRules: TieRule[] = ['rejected', 'chairDecides']
const pollVisibilities: PollVisibility[] = ['byName', 'anonymous', 'secret']
const pollInterims: PollInterim[] = ['hidden', 'turnout', 'live']
const approvals: MinutesApproval[] = ['byChair', 'byNextMeeting']
const visibilities = ['public', 'closed'] as const

/** The roles of a seat, in the order in which people are named. */
export const roles: SeatRole[] = ['chair', 'secretary', 'voting', 'advisory', 'observer']

/** What a body can be, in words, to choose from. */
export const useBodyChoices = () => {
  const t = useT()
  return {
    kinds: kinds.map((value) => ({ value, label: t(`bodies:kind.${value}`) })),
    majorities: majorities.map((value) => ({ value, label: t(`bodies:majority.${value}`), hint: t(`bodies:majorityHint.${value}`) })),
    quorumRules: quorumRules.map((value) => ({ value, label: t(`bodies:quorumRule.${value}`) })),
    tieRules: tieRules.map((value) => ({ value, label: t(`polls:tieRule.${value}`) })),
    pollVisibilities: pollVisibilities.map((value) => ({ value, label: t(`polls:visibility.${value}`), hint: t(`polls:visibilityHint.${value}`) })),
    pollInterims: pollInterims.map((value) => ({ value, label: t(`polls:interim.${value}`) })),
    approvals: approvals.map((value) => ({ value, label: t(`bodies:minutesApproval.${value}`) })),
    visibilities: visibilities.map((value) => ({ value, label: t(`bodies:visibility.${value}`) })),
  }
}

export const useRoleChoices = () => {
  const t = useT()
  return roles.map((value) => ({ value, label: t(`bodies:role.${value}`), hint: t(`bodies:roleHint.${value}`) }))
}
