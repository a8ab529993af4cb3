import { paths } from '~/paths'

/** Whether the server answers at this moment. Never throws. */
export const canReach = async (): Promise<boolean> => {
  try {
    return (await fetch(paths.health(), { cache: 'no-store', signal: AbortSignal.timeout(4_000) })).ok
  } catch {
    return false
  }
}
