import { type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { bodiesToSubmitIn } from '~/domain/meetings/submissions/submission.queries.server'
import { paths } from '~/paths'
import { ChooseBodyPage } from '~/views/submissions/choose-body-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** With one body there is nothing to choose. */
export const loader = memberPage(async (args) => {
  const bodies = bodiesToSubmitIn(args.actor)
  const { orgaan } = filterOf(args, 'orgaan')
  const chosen = bodies.find(({ id }) => bodies.length === 1 || id === orgaan)
  if (chosen) throw redirect(paths.newSubmission(chosen.id))
  return { title: await titleOf(args, 'submissions:choose.title'), bodies }
})

export default function ChooseBody() {
  const { bodies } = useLoaderData<typeof loader>()
  return <ChooseBodyPage bodies={bodies} />
}
