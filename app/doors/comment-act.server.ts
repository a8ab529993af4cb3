import { parseWithZod } from '@conform-to/zod/v4'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { memberAction } from './form.server'
import { asResponse, requireActor } from './page.server'
import { readForm } from './read-form.server'
import { type FlashToast, redirectWithToast } from './toast.server'

type Args = LoaderFunctionArgs
type InPlace = z.ZodType<{ inPlace?: string | undefined }>

interface Act<Schema extends z.ZodType> {
  /** Where one goes when it is done; a page that stays in its place reads `{ done: true }` instead. */
  back: (args: Args) => string
  toast: string
  work: (args: ActionFunctionArgs & { actor: Actor; value: z.output<Schema> }) => Promise<unknown>
}

/** The action of a form with a page of its own, that is also sent from beside a text: there the page stays where it is. */
export const inPlaceForm = <Schema extends InPlace>(schema: Schema, { back, toast, work }: Act<Schema>) =>
  memberAction(schema, async (args) => {
    await work(args)
    return args.value.inPlace ? data({ done: true }) : redirectWithToast(back(args), { tone: 'ok', key: toast })
  })

/** The same for an act without a page: what is wrong or refused is said as a toast. */
export const inPlaceAct =
  <Schema extends InPlace>(schema: Schema, { back, toast, work }: Act<Schema>) =>
  async (args: ActionFunctionArgs) => {
    const actor = await requireActor(args)
    const form = await readForm(args.request)
    const submission = parseWithZod(form, { schema })
    const answer = (told: FlashToast, status: number) => (form.has('inPlace') ? data({ done: status === 200, toast: told }, { status }) : redirectWithToast(back(args), told))
    if (submission.status !== 'success') return answer({ tone: 'error', key: 'errors:choiceInvalid' }, 400)
    try {
      await work({ ...args, actor, value: submission.value as z.output<Schema> })
    } catch (error) {
      if (!(error instanceof DomainError) || error.status === 404 || error.status === 403) throw asResponse(error)
      return answer({ tone: 'error', key: error.key, ...(error.values && { values: error.values }) }, error.status)
    }
    return answer({ tone: 'ok', key: toast }, 200)
  }
