import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { languageCookie } from '~/doors/language.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { profilePage } from '~/domain/accounts/profile/profile.queries.server'
import { profileSchema } from '~/domain/accounts/profile/profile.schema'
import { updateProfile } from '~/domain/accounts/profile/update-profile.server'
import { paths } from '~/paths'
import { ProfilePage } from '~/views/accounts/profile/profile-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { actor } = args
  const nameOf = new Map(actor.bodies.map(({ id, name }) => [id, name]))
  const seats = actor.seats.map(({ seatId, bodyId, role, as }) => ({ seatId, role, as, bodyName: nameOf.get(bodyId) ?? '' }))
  return { person: await profilePage(actor), seats, title: await titleOf(args, 'accounts:profile.title') }
})

export const action = memberAction(profileSchema, async ({ actor, value }) => {
  await updateProfile(actor, value)
  // The switch on the public pages would otherwise still say another language.
  const language = await languageCookie.serialize(value.locale)
  return redirectWithToast(paths.profile(), { tone: 'ok', key: 'accounts:toast.profileSaved' }, [['Set-Cookie', language]])
})

export default function Profile() {
  const { person, seats } = useLoaderData<typeof loader>()
  return <ProfilePage person={person} seats={seats} lastResult={resultOf(useActionData<typeof action>())} />
}
