import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { archiveOrganisation } from '~/domain/accounts/organisations/archive-organisation.server'
import { paths } from '~/paths'

const organisationId = (args: HasParams) => param(args, 'organisationId')
const back = (args: HasParams) => paths.organisation(organisationId(args))

export const loader = actLoader(back)

export const action = act(back, async (args) => {
  const { name } = await archiveOrganisation(args.actor, { organisationId: organisationId(args) })
  return { tone: 'ok', key: 'accounts:toast.archived', values: { name } }
})
