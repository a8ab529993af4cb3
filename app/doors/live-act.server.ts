import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { paths } from '~/paths'
import { memberAction } from './form.server'
import { param, requireActor } from './page.server'
import { readForm } from './read-form.server'
import { type FlashToast, redirectWithToast } from './toast.server'

interface Act<Value> {
  actor: Actor
  meetingId: string
  /** Another parameter of the URL. */
  at: (name: string) => string
  value: Value
}

interface Told {
  toast: FlashToast | null
  status: number
}

/** With its length: an answer of unknown length would be compressed, which for one this short is most of the work. */
const asJson = ({ toast, status }: Told): Response => {
  const body = JSON.stringify({ toast })
  return new Response(body, { status, headers: { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(body)), ...(toast && { 'X-Refusal': codeOf(toast) }) } })
}

const malformed: Told = { toast: { tone: 'error', key: 'live:malformed' }, status: 400 }

/** A program, or a page that stays where it is, reads the answer; anybody else sees the room. */
const wantsJson = (request: Request): boolean => request.headers.get('Accept') === 'application/json'

/** The last part of the key: speakers:refusal.noItem is noItem. */
const codeOf = ({ key }: FlashToast): string => key.split(/[:.]/).at(-1)!

/**
 * The action of an act in the live room that has no page of its own. Who asks for JSON gets `{ toast }`: null when it was done (200), else the
 * refusal, with its status, and its code in X-Refusal; the room hears what happened by itself. For others the answer is the room, or the page
 * they follow it on (field `from`). What cannot be done now (409) is told there as a toast.
 */
export const liveAct = <Schema extends z.ZodType>(schema: Schema, work: (act: Act<z.output<Schema>>) => Promise<unknown>) => {
  const run = memberAction(schema, async ({ actor, params, request, value }: ActionFunctionArgs & { actor: Actor; value: z.output<Schema> }): Promise<Told> => {
    try {
      await work({ actor, meetingId: param({ params }, 'meetingId'), at: (name) => param({ params }, name), value })
      return { toast: null, status: 200 }
    } catch (error) {
      if (!(error instanceof DomainError) || (error.status !== 409 && !wantsJson(request))) throw error
      return { toast: { tone: 'error', key: error.key, ...(error.values && { values: error.values }) }, status: error.status }
    }
  })
  return async (args: ActionFunctionArgs) => {
    await requireActor(args)
    const meetingId = param(args, 'meetingId')
    const from = (await readForm(args.request.clone())).get('from')
    const answer = await run(args)
    const { toast, status } = 'toast' in answer ? answer : malformed
    if (wantsJson(args.request)) return asJson({ toast, status })
    const page = from === 'volgen' ? paths.follow(meetingId) : from === 'aanwezigheid' ? paths.attendance(meetingId) : paths.live(meetingId)
    return toast ? redirectWithToast(page, toast) : redirect(page)
  }
}

/** An act has no page: whoever comes to its address is taken to the room. */
export const toLiveRoom = ({ params }: Pick<ActionFunctionArgs, 'params'>) => redirect(paths.live(param({ params }, 'meetingId')))
