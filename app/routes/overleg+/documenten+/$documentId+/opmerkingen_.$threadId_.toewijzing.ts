import { actLoader } from '~/doors/act.server'
import { inPlaceAct } from '~/doors/comment-act.server'
import { param } from '~/doors/page.server'
import { assignThread } from '~/domain/documents/comments/assign-thread.server'
import { assignmentSchema } from '~/domain/documents/comments/comment.schema'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.comments(param(args, 'documentId'))

export const action = inPlaceAct(assignmentSchema, {
  back,
  toast: 'comments:toast.assigned',
  work: ({ actor, params, value: { personId } }) => assignThread(actor, { documentId: param({ params }, 'documentId'), threadId: param({ params }, 'threadId'), personId: personId ?? null }),
})

export const loader = actLoader(back)
