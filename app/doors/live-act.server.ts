import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { paths } from '~/paths'
import { memberAction } from './form.server'
import { param } from './page.server'
import { redirectWithToast } from './toast.server'

interface Act<Value> {
  actor: Actor
  meetingId: string
  /** Another parameter of the URL. */
  at: (name: string) => string
  value: Value
}

/**
 * The action of an act in the live room that has no page of its own: it goes back to the room, which shows what happened. What cannot be done now
 * (409) is told there too.
 */
export const liveAct = <Schema extends z.ZodType>(schema: Schema, work: (act: Act<z.output<Schema>>) => Promise<unknown>) =>
  memberAction(schema, async ({ actor, params, value }: ActionFunctionArgs & { actor: Actor; value: z.output<Schema> }) => {
    const meetingId = param({ params }, 'meetingId')
    try {
      await work({ actor, meetingId, at: (name) => param({ params }, name), value })
    } catch (error) {
      if (error instanceof DomainError && error.status === 409) return redirectWithToast(paths.live(meetingId), { tone: 'error', key: error.key, ...(error.values && { values: error.values }) })
      throw error
    }
    return redirect(paths.live(meetingId))
  })

/** An act has no page: whoever comes to its address is taken to the room. */
export const toLiveRoom = ({ params }: Pick<ActionFunctionArgs, 'params'>) => redirect(paths.live(param({ params }, 'meetingId')))
