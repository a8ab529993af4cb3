import { actLoader } from '~/doors/act.server'
import { inPlaceAct } from '~/doors/comment-act.server'
import { param } from '~/doors/page.server'
import { settleSuggestions } from '~/domain/documents/suggestions/settle-suggestions.server'
import { settleSchema } from '~/domain/documents/suggestions/suggestion.schema'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.document(param(args, 'documentId'))

export const action = inPlaceAct(settleSchema, {
  back,
  toast: 'suggestions:toast.accepted',
  work: ({ actor, params, value: { suggestionId, personId } }) => settleSuggestions(actor, { documentId: param({ params }, 'documentId'), suggestionId, personId, verdict: 'accept' }),
})

export const loader = actLoader(back)
