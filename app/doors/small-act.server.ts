import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, type LoaderFunctionArgs, replace } from '@remix-run/node'
import type { z } from 'zod'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { asResponse, requireActor } from './page.server'
import { readForm } from './read-form.server'
import { type FlashToast, redirectWithToast } from './toast.server'

/**
 * The action of a small act with a field or two but no page of its own (a place in a list, a number of minutes): does it and goes back
 * without a step in the browser's history, or with a word about what was done. What is wrong or refused is said once, on the page it came from.
 */
export const smallAct =
  <Schema extends z.ZodType>(schema: Schema, back: (args: LoaderFunctionArgs) => string, work: (args: ActionFunctionArgs & { actor: Actor; value: z.output<Schema> }) => Promise<FlashToast | void>) =>
  async (args: ActionFunctionArgs): Promise<Response> => {
    const actor = await requireActor(args)
    const submission = parseWithZod(await readForm(args.request), { schema })
    if (submission.status !== 'success') return redirectWithToast(back(args), firstFault(submission.error))
    try {
      const toast = await work({ ...args, actor, value: submission.value as z.output<Schema> })
      return toast ? await redirectWithToast(back(args), toast) : replace(back(args))
    } catch (error) {
      if (!(error instanceof DomainError) || error.status === 404 || error.status === 403) throw asResponse(error)
      return redirectWithToast(back(args), { tone: 'error', key: error.key, ...(error.values && { values: error.values }) })
    }
  }

const firstFault = (errors: Record<string, string[] | null> | null | undefined): FlashToast => {
  const first = Object.values(errors ?? {}).flatMap((messages) => messages ?? [])[0] ?? 'errors:choiceInvalid'
  return { tone: 'error', ...(first.startsWith('{') ? (JSON.parse(first) as Pick<FlashToast, 'key' | 'values'>) : { key: first }) }
}
