import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { retryMail } from '~/domain/notifications/retry-mail.server'
import { paths } from '~/paths'

export const action = act(paths.outbox, async (args) => {
  await retryMail(args.actor, param(args, 'mailId'))
  return { tone: 'ok', key: 'outbox:toast.retried' }
})

export const loader = actLoader(paths.outbox)
