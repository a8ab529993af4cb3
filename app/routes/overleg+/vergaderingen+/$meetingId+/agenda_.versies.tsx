import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { agendaVersions } from '~/domain/meetings/versions/versions.queries.server'
import { AgendaVersionsPage } from '~/views/agenda/agenda-versions-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** Nonsense asks for a version that does not exist. */
const asVersion = (text: string | undefined): number | undefined => (text === undefined ? undefined : /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0)

export const loader = memberPage(async (args) => {
  const { van, naar } = filterOf(args, 'van', 'naar')
  return {
    page: await agendaVersions(args.actor, param(args, 'meetingId'), { from: asVersion(van), to: asVersion(naar) }),
    title: await titleOf(args, 'agenda:versions.title'),
  }
})

export default function AgendaVersions() {
  const { page } = useLoaderData<typeof loader>()
  return <AgendaVersionsPage {...page} />
}
