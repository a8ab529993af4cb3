import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { lastResultOf } from '~/doors/last-result'
import { filterOf } from '~/doors/filter.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { createSubmission } from '~/domain/meetings/submissions/create-submission.server'
import { bodiesToSubmitIn, submissionChoices } from '~/domain/meetings/submissions/submission.queries.server'
import { newSubmissionSchema } from '~/domain/meetings/submissions/submission.schema'
import { paths } from '~/paths'
import { ChooseBodyPage } from '~/views/submissions/choose-body-page'
import { NewSubmissionPage } from '~/views/submissions/new-submission-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** With one body there is nothing to choose. */
export const loader = memberPage(async (args) => {
  const { orgaan, vergadering = null } = filterOf(args, 'orgaan', 'vergadering')
  const title = await titleOf(args, 'submissions:form.newTitle')
  const bodies = orgaan ? [] : bodiesToSubmitIn(args.actor)
  const bodyId = orgaan ?? (bodies.length === 1 ? bodies[0]?.id : undefined)
  return bodyId ? { title, choices: await submissionChoices(args.actor, bodyId), meetingId: vergadering, bodies } : { title, choices: null, meetingId: null, bodies }
})

export const action = memberAction(newSubmissionSchema, async (args) => {
  const { actor, value } = args
  const bodyId = filterOf(args, 'orgaan').orgaan ?? bodiesToSubmitIn(actor)[0]?.id ?? ''
  const { submissionId } = await createSubmission(actor, { bodyId, ...value })
  return redirectWithToast(paths.submission(submissionId), { tone: 'ok', key: 'submissions:toast.saved' })
})

export default function NewSubmission() {
  const { choices, meetingId, bodies } = useLoaderData<typeof loader>()
  const lastResult = lastResultOf(useActionData<typeof action>())
  return choices ? <NewSubmissionPage choices={choices} meetingId={meetingId} lastResult={lastResult} /> : <ChooseBodyPage bodies={bodies} />
}
