import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useT } from '~/core/i18n/use-t'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { answerConvocation } from '~/domain/meetings/convocation/answer-convocation.server'
import { answerSchema } from '~/domain/meetings/convocation/answer.schema'
import { myConvocation } from '~/domain/meetings/convocation/convocation.queries.server'
import { paths } from '~/paths'
import { MeetingCrumbs } from '~/views/meetings/meeting-crumbs'
import { AnswerPage } from '~/views/convocation/answer-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const convocation = await myConvocation(args.actor, param(args, 'meetingId'))
  return { convocation, title: await titleOf(args, 'convocation:page.title', { title: convocation.meeting.title }) }
})

export const action = memberAction(answerSchema, async ({ actor, params, value }) => {
  const meetingId = param({ params }, 'meetingId')
  await answerConvocation(actor, { meetingId, ...value })
  return redirectWithToast(paths.meeting(meetingId), { tone: 'ok', key: 'convocation:toast.answered' })
})

export default function MyAnswer() {
  const { convocation } = useLoaderData<typeof loader>()
  const t = useT()
  return <AnswerPage convocation={convocation} above={<MeetingCrumbs meeting={convocation.meeting} here={t('convocation:mine.crumb')} />} lastResult={lastResultOf(useActionData<typeof action>())} />
}
