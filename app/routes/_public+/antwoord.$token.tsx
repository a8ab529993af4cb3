import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { page, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { answerByLink } from '~/domain/meetings/convocation/answer-convocation.server'
import { answerSchema } from '~/domain/meetings/convocation/answer.schema'
import { convocationByLink } from '~/domain/meetings/convocation/convocation.queries.server'
import { paths } from '~/paths'
import { AnswerPage } from '~/views/convocation/answer-page'
import { DeadLink } from '~/views/convocation/dead-link'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Woonpunt Overleg' }, { name: 'robots', content: 'noindex' }, { name: 'referrer', content: 'no-referrer' }]

/** Looking changes nothing: mail programs open links by themselves. */
export const loader = page(async (args) => {
  const convocation = await convocationByLink(param(args, 'token'))
  return { convocation, title: await titleOf(args, 'convocation:page.title', { title: convocation.meeting.title }) }
})

export const action = formAction(answerSchema, async ({ params, value }) => {
  const token = param({ params }, 'token')
  await answerByLink(token, value)
  return redirectWithToast(paths.answer(token), { tone: 'ok', key: 'convocation:toast.answered' })
})

export default function AnswerByLink() {
  const { convocation } = useLoaderData<typeof loader>()
  return <AnswerPage convocation={convocation} lastResult={lastResultOf(useActionData<typeof action>())} />
}

export const ErrorBoundary = () => <DeadLink />
