import { inertContent } from '~/doors/inert-file.server'
import { memberPage, param } from '~/doors/page.server'
import { bundleContent } from '~/domain/meetings/bundle/bundle.queries.server'
import { makeBundle } from '~/domain/meetings/bundle/make-bundle.server'

/** The meeting on paper: agenda, notes and annexes in one PDF, as the reader may read them. */
export const loader = memberPage(async (args) => {
  const { fileName, ...content } = await bundleContent(args.actor, param(args, 'meetingId'))
  return inertContent(await makeBundle(content), { name: fileName, mediaType: 'application/pdf', isInline: true })
})
