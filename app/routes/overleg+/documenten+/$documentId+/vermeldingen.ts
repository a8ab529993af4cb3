import { mentionOffers } from '~/domain/search/mention-offers.queries.server'
import { memberPage, param } from '~/doors/page.server'

/** Whom and what one may name in a paper, for the editor: `{ offers }`, by what was typed (`zoek`). */
export const loader = memberPage(async (args) => {
  const typed = (new URL(args.request.url).searchParams.get('zoek') ?? '').trim().slice(0, 100)
  return { offers: await mentionOffers(args.actor, param(args, 'documentId'), typed) }
})
