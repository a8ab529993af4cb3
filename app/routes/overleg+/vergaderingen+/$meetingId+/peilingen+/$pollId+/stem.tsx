import { type ActionFunctionArgs, data, type HeadersFunction, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberPage, param, requireActor } from '~/doors/page.server'
import { readForm } from '~/doors/read-form.server'
import { titleOf } from '~/doors/title.server'
import { db } from '~/core/db.server'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '~/domain/actor'
import { getMeetingFacts } from '~/domain/meetings/meeting.queries.server'
import { castVote } from '~/domain/meetings/polls/cast-vote.server'
import { voteSchema } from '~/domain/meetings/polls/poll.schema'
import { castSecretVote } from '~/domain/meetings/polls/secret/cast-secret-vote.server'
import { sealedVoteFormSchema } from '~/domain/meetings/polls/secret/sealed-vote.schema'
import { type RefusalCode, refusalCodeOf, refusalStatus, refuseVote } from '~/domain/meetings/polls/refusal'
import { mayFollow } from '~/domain/meetings/running/running.policy'
import { paths } from '~/paths'
import { RefusedVotePage } from '~/views/live/refused-vote-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** For programs: the code of the refusal. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders

const refuse = (code: RefusalCode) => data({ code }, { status: refusalStatus[code], headers: { 'X-Refusal': code } })

/** A vote sent as a form. Stored: back to the room (302). Refused: a page that says why, with a status and a code of its own. */
export const action = async (args: ActionFunctionArgs) => {
  const actor = await requireActor(args)
  const form = await readForm(args.request)
  try {
    await (form.has('envelopes') ? castSealed : castPlain)(actor, param(args, 'pollId'), form)
  } catch (error) {
    const code = refusalCodeOf(error)
    if (code) return refuse(code)
    throw error
  }
  return redirect(paths.live(param(args, 'meetingId')))
}

const castPlain = async (actor: Actor, pollId: string, form: FormData): Promise<void> => {
  const vote = voteSchema.safeParse({ ...Object.fromEntries([...form].filter(([, value]) => value !== '')), choices: form.getAll('choices') })
  if (!vote.success) throw refuseVote('malformed')
  await castVote(actor, { ...vote.data, pollId })
}

/** Where no socket gets through, the voter's browser sends its envelopes this way. */
const castSealed = async (actor: Actor, pollId: string, form: FormData): Promise<void> => {
  const vote = sealedVoteFormSchema.safeParse(Object.fromEntries(form))
  if (!vote.success) throw refuseVote('malformed')
  await castSecretVote(actor, { ...vote.data, pollId })
}

export const loader = memberPage(async (args) => {
  const meetingId = param(args, 'meetingId')
  requireAllowed(mayFollow(args.actor, await getMeetingFacts(db, meetingId)))
  return { meetingId, title: await titleOf(args, 'live:vote.page') }
})

export default function Vote() {
  const { meetingId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <RefusedVotePage meetingId={meetingId} code={answer && 'code' in answer ? answer.code : null} />
}
