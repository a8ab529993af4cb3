import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { asResponse, requireActor } from './page.server'
import { type FlashToast, redirectWithToast } from './toast.server'

type Args = LoaderFunctionArgs
type Back = (args: Args) => string

/** The loader of an act without a page: whoever asks for it goes to the page it belongs to. */
export const actLoader = (back: Back) => async (args: Args) => {
  await requireActor(args)
  return redirect(back(args))
}

/**
 * The action of an act without fields (one button): does it and goes back to the page it belongs to, which says so once. A refusal is
 * said there too (`to` leads elsewhere after a success); what may not be seen or done is the error page.
 */
export const act =
  (back: Back, work: (args: ActionFunctionArgs & { actor: Actor }) => Promise<FlashToast & { to?: string }>) =>
  async (args: ActionFunctionArgs): Promise<Response> => {
    const actor = await requireActor(args)
    try {
      const { to, ...toast } = await work({ ...args, actor })
      return await redirectWithToast(to ?? back(args), toast)
    } catch (error) {
      if (!(error instanceof DomainError) || error.status === 404 || error.status === 403) throw asResponse(error)
      return redirectWithToast(back(args), { tone: 'error', key: error.key, ...(error.values && { values: error.values }) })
    }
  }
