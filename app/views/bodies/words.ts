import { useT } from '~/core/i18n/use-t'
import type { BodyKind, Majority, MinutesApproval, QuorumRule, SeatRole } from '~prisma/enums'

const kinds: BodyKind[] = ['woonoverleg', 'steeringGroup', 'managementCommittee']
const majorities: Majority[] = ['consensus', 'simple', 'absolute', 'twoThirds', 'fourFifths', 'perMunicipality']
const quorumRules: QuorumRule[] = ['halfOfVotingSeats', 'halfOfOrganisations', 'perMunicipality', 'none']
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
    approvals: approvals.map((value) => ({ value, label: t(`bodies:minutesApproval.${value}`) })),
    visibilities: visibilities.map((value) => ({ value, label: t(`bodies:visibility.${value}`) })),
  }
}

export const useRoleChoices = () => {
  const t = useT()
  return roles.map((value) => ({ value, label: t(`bodies:role.${value}`), hint: t(`bodies:roleHint.${value}`) }))
}
