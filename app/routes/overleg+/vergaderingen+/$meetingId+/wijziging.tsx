import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { announceChange } from '~/domain/meetings/convocation/announce-change.server'
import { changePreview } from '~/domain/meetings/convocation/preview.queries.server'
import { paths } from '~/paths'
import { ChangePage } from '~/views/convocation/change-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  preview: await changePreview(args.actor, param(args, 'meetingId')),
  title: await titleOf(args, 'convocation:change.title'),
}))

export const action = memberAction(z.object({}), async ({ actor, params }) => {
  const meetingId = param({ params }, 'meetingId')
  await announceChange(actor, { meetingId })
  return redirectWithToast(paths.meeting(meetingId), { tone: 'ok', key: 'convocation:toast.announced' })
})

export default function AnnounceChange() {
  const { preview } = useLoaderData<typeof loader>()
  return <ChangePage preview={preview} lastResult={lastResultOf(useActionData<typeof action>())} />
}
