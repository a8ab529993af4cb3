import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formAction } from '~/doors/form.server'
import { param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { acceptInvitation } from '~/domain/accounts/invitations/accept-invitation.server'
import { becomeFirstAdministrator } from '~/domain/accounts/invitations/become-first-administrator.server'
import { acceptInvitationSchema, firstAdministratorSchema } from '~/domain/accounts/invitations/invitation.schema'
import { invitationPage } from '~/domain/accounts/links/link.queries.server'
import { paths } from '~/paths'
import { InvitationPage } from '~/views/accounts/invitation-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = async (args: LoaderFunctionArgs) => {
  const invitation = await invitationPage(param(args, 'token'))
  return data({ invitation, title: await titleOf(args, 'accounts:invitation.pageTitle') }, { status: invitation ? 200 : 410 })
}

const welcome = () => redirectWithToast(paths.signIn(), { tone: 'ok', key: 'accounts:toast.opened' })

const accept = formAction(acceptInvitationSchema, async ({ params, value }) => {
  await acceptInvitation({ token: param({ params }, 'token'), ...value })
  return welcome()
})

const begin = formAction(firstAdministratorSchema, async ({ params, value }) => {
  await becomeFirstAdministrator({ token: param({ params }, 'token'), ...value })
  return welcome()
})

export const action = async (args: LoaderFunctionArgs) => {
  const invitation = await invitationPage(param(args, 'token'))
  return invitation && !invitation.person ? begin(args) : accept(args)
}

export default function Invitation() {
  const { invitation } = useLoaderData<typeof loader>()
  return <InvitationPage invitation={invitation} lastResult={resultOf(useActionData<typeof action>())} />
}
