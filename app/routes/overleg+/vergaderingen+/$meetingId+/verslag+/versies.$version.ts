import { inertJson } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { minutesFile } from '~/domain/meetings/minutes/minutes-versions.queries.server'

/** The canonical JSON of a version, whose SHA-256 stands beside it on the page. */
export const loader = memberPage(async (args) => {
  const file = await minutesFile(args.actor, param(args, 'meetingId'), Number(param(args, 'version')))
  return inertJson(file.content, file)
})
