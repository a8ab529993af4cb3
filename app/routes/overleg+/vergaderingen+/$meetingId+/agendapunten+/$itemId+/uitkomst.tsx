import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { liveItemPage } from '~/domain/meetings/live/live.queries.server'
import { itemOutcomeSchema } from '~/domain/meetings/running/running.schema'
import { mayRun } from '~/domain/meetings/running/running.policy'
import { setItemOutcome } from '~/domain/meetings/running/set-item-outcome.server'
import { paths } from '~/paths'
import { ItemActPage } from '~/views/live/item-act-page'
import { OutcomeForm } from '~/views/live/outcome-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  ...(await liveItemPage(args.actor, { meetingId: param(args, 'meetingId'), itemId: param(args, 'itemId') }, mayRun)),
  title: await titleOf(args, 'live:outcome.page'),
}))

export const action = memberAction(itemOutcomeSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await setItemOutcome(actor, { ...value, meetingId, itemId: param({ params }, 'itemId') })
  return redirectWithToast(paths.live(meetingId), { tone: 'ok', key: 'live:toast.outcomeSaved' })
})

export default function Outcome() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <ItemActPage page={page} heading="live:outcome.page">
      <OutcomeForm
        action={paths.itemOutcome(page.meeting.id, page.line.id)}
        outcome={page.line.outcome}
        outcomeText={page.item.outcomeText}
        lastResult={answer && 'result' in answer ? answer.result : undefined}
      />
    </ItemActPage>
  )
}
