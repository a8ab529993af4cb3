import { inertJson } from '~/doors/inert-file.server'
import { versionQuery } from '~/doors/list-query.server'
import { page, param } from '~/doors/page.server'
import { publicMinutesFile } from '~/domain/publication/public-files.queries.server'

export const loader = page(async (args) => {
  const { publicContent, publicSha256, version } = await publicMinutesFile(param(args, 'meetingId'), versionQuery(args.request))
  return inertJson(publicContent, { name: `verslag-v${version}.json`, sha256: publicSha256 })
})
