import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { minutesPage } from '~/domain/meetings/minutes/minutes-page.queries.server'
import { MinutesPage } from '~/views/minutes/minutes-page'
import { titleInSentence } from '~/views/minutes/title-in-sentence'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const page = await minutesPage(args.actor, param(args, 'meetingId'))
  return { page, title: await titleOf(args, 'minutes:titleOf', { meeting: titleInSentence(page.meeting.title) }) }
})

export default function Minutes() {
  const { page } = useLoaderData<typeof loader>()
  return <MinutesPage page={page} />
}
