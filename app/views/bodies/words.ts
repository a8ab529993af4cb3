import { useT } from '~/core/i18n/use-t'
import { bodySchema } from '~/domain/bodies/body.schema'
import { newSeatSchema } from '~/domain/bodies/seats/seat.schema'

const { kind, majority, quorumRule, minutesApproval, visibility } = bodySchema.shape

/** What a body can be, in words, to choose from. */
export const useBodyChoices = () => {
  const t = useT()
  return {
    kinds: kind.options.map((value) => ({ value, label: t(`bodies:kind.${value}`) })),
    majorities: majority.unwrap().options.map((value) => ({ value, label: t(`bodies:majority.${value}`), hint: t(`bodies:majorityHint.${value}`) })),
    quorumRules: quorumRule.unwrap().options.map((value) => ({ value, label: t(`bodies:quorumRule.${value}`) })),
    approvals: minutesApproval.unwrap().options.map((value) => ({ value, label: t(`bodies:minutesApproval.${value}`) })),
    visibilities: visibility.unwrap().options.map((value) => ({ value, label: t(`bodies:visibility.${value}`) })),
  }
}

/** The roles of a seat, in the order in which people sit down. */
export const useRoleChoices = () => {
  const t = useT()
  return newSeatSchema.shape.role.options.map((value) => ({ value, label: t(`bodies:role.${value}`), hint: t(`bodies:roleHint.${value}`) }))
}
