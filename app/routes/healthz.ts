import { isDatabaseAnswering } from '~/core/db.server'
import { version } from '../../package.json'

export const loader = async () => {
  const isAnswering = await isDatabaseAnswering()
  return Response.json(
    { status: isAnswering ? 'ok' : 'error', version, database: isAnswering ? 'ok' : 'unreachable' },
    { status: isAnswering ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
