import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { revokeProxy } from '~/domain/meetings/proxies/revoke-proxy.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.proxies(param(args, 'meetingId'))

export const action = act(back, async (args) => {
  await revokeProxy(args.actor, { meetingId: param(args, 'meetingId'), proxyId: param(args, 'proxyId') })
  return { tone: 'ok', key: 'attendance:proxy.revoked' }
})

export const loader = actLoader(back)
