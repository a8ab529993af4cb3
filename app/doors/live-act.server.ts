import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { paths } from '~/paths'
import { memberAction } from './form.server'
import { param } from './page.server'
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
}

const malformed: FlashToast = { tone: 'error', key: 'live:malformed' }

/**
 * The action of an act in the live room that has no page of its own. A form that stays in its place (field `inPlace`, set by JavaScript) gets
 * nothing back, because the room hears what happened; else the answer is the room itself. What cannot be done now (409) is told as a toast.
 */
export const liveAct = <Schema extends z.ZodType>(schema: Schema, work: (act: Act<z.output<Schema>>) => Promise<unknown>) => {
  const run = memberAction(schema, async ({ actor, params, value }: ActionFunctionArgs & { actor: Actor; value: z.output<Schema> }): Promise<Told> => {
    try {
      await work({ actor, meetingId: param({ params }, 'meetingId'), at: (name) => param({ params }, name), value })
      return { toast: null }
    } catch (error) {
      if (!(error instanceof DomainError) || error.status !== 409) throw error
      return { toast: { tone: 'error', key: error.key, ...(error.values && { values: error.values }) } }
    }
  })
  return async (args: ActionFunctionArgs) => {
    const room = paths.live(param(args, 'meetingId'))
    const isInPlace = (await args.request.clone().formData()).has('inPlace')
    const answer = await run(args)
    const { toast } = 'toast' in answer ? answer : { toast: malformed }
    if (isInPlace) return data({ toast }, { status: toast ? 409 : 200 })
    return toast ? redirectWithToast(room, toast) : redirect(room)
  }
}

/** An act has no page: whoever comes to its address is taken to the room. */
export const toLiveRoom = ({ params }: Pick<ActionFunctionArgs, 'params'>) => redirect(paths.live(param({ params }, 'meetingId')))
