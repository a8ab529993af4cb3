import { act, actLoader } from '~/doors/act.server'
import { param } from '~/doors/page.server'
import { endSession } from '~/domain/accounts/sessions/end-session.server'
import { paths } from '~/paths'

export const loader = actLoader(paths.profile)

export const action = act(paths.profile, async ({ actor, params }) => {
  await endSession(actor, { publicId: param({ params }, 'publicId') })
  return { tone: 'ok', key: 'accounts:toast.sessionEnded' }
})
