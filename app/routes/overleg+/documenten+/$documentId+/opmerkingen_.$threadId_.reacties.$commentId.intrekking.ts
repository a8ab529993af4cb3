import { actLoader } from '~/doors/act.server'
import { inPlaceAct } from '~/doors/comment-act.server'
import { param } from '~/doors/page.server'
import { smallSchema } from '~/domain/documents/comments/comment.schema'
import { withdrawComment } from '~/domain/documents/comments/withdraw-comment.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.thread(param(args, 'documentId'), param(args, 'threadId'))

export const action = inPlaceAct(smallSchema, {
  back,
  toast: 'comments:toast.withdrawn',
  work: ({ actor, params }) => withdrawComment(actor, { documentId: param({ params }, 'documentId'), threadId: param({ params }, 'threadId'), commentId: param({ params }, 'commentId') }),
})

export const loader = actLoader(back)
