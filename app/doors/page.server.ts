import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { DomainError } from '~/core/errors'
import type { Actor } from '~/domain/actor'
import { paths } from '~/paths'

type Args = LoaderFunctionArgs

/** The signed-in actor. @throws a redirect to sign-in (302) that comes back here afterwards. */
export const requireActor = async ({ request, context }: Pick<Args, 'request' | 'context'>): Promise<Actor> => {
  const actor = await context.actor()
  if (actor) return actor
  const { pathname, search } = new URL(request.url)
  const returnTo = request.method === 'GET' ? `${pathname}${search}` : paths.overview()
  throw redirect(paths.signIn(returnTo === paths.overview() ? undefined : returnTo))
}

/** A refusal of the domain as an HTTP answer; anything else stays a defect. */
export const asResponse = (error: unknown): unknown =>
  error instanceof DomainError ? data({ key: error.key, values: error.values ?? {} }, { status: error.status }) : error

/** Wraps a loader: a DomainError becomes the error page of its status. */
export const page =
  <Result>(load: (args: Args) => Promise<Result>) =>
  async (args: Args): Promise<Result> => {
    try {
      return await load(args)
    } catch (error) {
      throw asResponse(error)
    }
  }

/** Wraps the loader of a page for who is signed in. */
export const memberPage = <Result>(load: (args: Args & { actor: Actor }) => Promise<Result>) =>
  page(async (args) => load({ ...args, actor: await requireActor(args) }))

export type HasParams = Pick<Args, 'params'>

/** A parameter of the URL. @throws DomainError 404 when the route does not have it. */
export const param = (args: HasParams, name: string): string => {
  const value = args.params[name]
  if (!value) throw new DomainError('errors:notFound', { status: 404 })
  return value
}
