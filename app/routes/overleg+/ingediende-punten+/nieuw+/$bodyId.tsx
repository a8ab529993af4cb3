import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { createSubmission } from '~/domain/meetings/submissions/create-submission.server'
import { submissionChoices } from '~/domain/meetings/submissions/submission.queries.server'
import { newSubmissionSchema } from '~/domain/meetings/submissions/submission.schema'
import { paths } from '~/paths'
import { NewSubmissionPage } from '~/views/submissions/new-submission-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => ({
  choices: await submissionChoices(args.actor, param(args, 'bodyId')),
  meetingId: filterOf(args, 'vergadering').vergadering ?? null,
  title: await titleOf(args, 'submissions:form.newTitle'),
}))

export const action = memberAction(newSubmissionSchema, async ({ actor, params, value }) => {
  const { submissionId } = await createSubmission(actor, { bodyId: param({ params }, 'bodyId'), ...value })
  return redirectWithToast(paths.submission(submissionId), { tone: 'ok', key: 'submissions:toast.saved' })
})

export default function NewSubmission() {
  const { choices, meetingId } = useLoaderData<typeof loader>()
  return <NewSubmissionPage choices={choices} meetingId={meetingId} lastResult={lastResultOf(useActionData<typeof action>())} />
}
