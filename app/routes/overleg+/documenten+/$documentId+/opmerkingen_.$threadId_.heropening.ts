import { actLoader } from '~/doors/act.server'
import { inPlaceAct } from '~/doors/comment-act.server'
import { param } from '~/doors/page.server'
import { smallSchema } from '~/domain/documents/comments/comment.schema'
import { reopenThread } from '~/domain/documents/comments/settle-thread.server'
import { paths } from '~/paths'

const back = (args: Parameters<typeof param>[0]) => paths.comments(param(args, 'documentId'))

export const action = inPlaceAct(smallSchema, {
  back,
  toast: 'comments:toast.reopened',
  work: ({ actor, params }) => reopenThread(actor, { documentId: param({ params }, 'documentId'), threadId: param({ params }, 'threadId') }),
})

export const loader = actLoader(back)
