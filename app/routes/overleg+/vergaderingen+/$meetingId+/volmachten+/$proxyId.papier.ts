import { inertFile } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { proxyPaper } from '~/domain/meetings/proxies/proxies.queries.server'

/** The signed paper of a proxy. */
export const loader = memberPage(async (args) => inertFile(args, await proxyPaper(args.actor, { meetingId: param(args, 'meetingId'), proxyId: param(args, 'proxyId') }), 'private'))
