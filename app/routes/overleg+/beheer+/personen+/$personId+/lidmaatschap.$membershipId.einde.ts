import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { endMembership } from '~/domain/accounts/memberships/end-membership.server'
import { paths } from '~/paths'

const personId = (args: HasParams) => param(args, 'personId')
const back = (args: HasParams) => paths.person(personId(args))

export const loader = actLoader(back)

export const action = act(back, async (args) => {
  await endMembership(args.actor, { personId: personId(args), membershipId: param(args, 'membershipId') })
  return { tone: 'ok', key: 'accounts:toast.membershipEnded' }
})
