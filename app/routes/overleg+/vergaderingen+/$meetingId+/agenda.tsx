import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { agendaPage } from '~/domain/meetings/preparing.queries.server'
import { AgendaPage } from '~/views/agenda/agenda-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  agenda: await agendaPage(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'agenda:edit'),
}))

export default function Agenda() {
  const { agenda } = useLoaderData<typeof loader>()
  return <AgendaPage {...agenda} />
}
