import type { Server } from 'node:http'
import { onCommitted } from '~/core/change.server'
import { hearEndedPolls } from '~/domain/meetings/polls/secret/erase-traces.server'
import { startMailWorker } from '~/domain/notifications/send-due-mail.server'
import { startSearch } from '~/domain/search/keep-index.server'
import { startHousekeeping } from '~/housekeeping.server'
import { paths } from '~/paths'
import { attachCollaboration } from '~/realtime/collab.server'
import { attachLive } from '~/realtime/live.server'
import { socketPath } from '~/realtime/protocol'
import { refuseOtherUpgrades } from '~/realtime/refuse-other-upgrades'

/** Which listener hears which events: the only such list. @returns how to stop them. */
export const startListeners = async (server: Server): Promise<() => Promise<void>> => {
  const live = attachLive(server)
  const collaboration = attachCollaboration(server, paths.collaboration())
  refuseOtherUpgrades(server, [socketPath, paths.collaboration()])
  const search = startSearch()
  const stopHearing = [onCommitted(live.hear), onCommitted(collaboration.hear), onCommitted(hearEndedPolls), onCommitted(search.hear)]
  const stopMail = startMailWorker()
  const stopHousekeeping = startHousekeeping()
  return async () => {
    for (const stop of stopHearing) stop()
    stopHousekeeping()
    await Promise.all([live.stop(), collaboration.stop()])
    await Promise.all([stopMail(), search.stop()])
  }
}
