import { inertJson } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { pollExportFile } from '~/domain/meetings/polls/export/poll-export.queries.server'

export const loader = memberPage(async (args) => {
  const pollId = param(args, 'pollId')
  const { text, sha256 } = await pollExportFile(args.actor, { meetingId: param(args, 'meetingId'), pollId })
  return inertJson(text, { name: `telling-${pollId}.json`, sha256 })
})
