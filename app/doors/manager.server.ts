import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAllowed } from '~/core/verdict'
import type { Actor } from '~/domain/actor'
import { mayManage } from '~/domain/accounts/accounts.policy'
import { memberPage } from './page.server'

/** memberPage for the management pages, which do not exist for who is no administrator. */
export const managerPage = <Result>(load: (args: LoaderFunctionArgs & { actor: Actor }) => Promise<Result>) =>
  memberPage(async (args) => {
    requireAllowed(mayManage(args.actor))
    return load(args)
  })
