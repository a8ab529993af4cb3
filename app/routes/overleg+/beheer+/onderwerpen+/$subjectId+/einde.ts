import { act, actLoader } from '~/doors/act.server'
import { type HasParams, param } from '~/doors/page.server'
import { endSubject } from '~/domain/subjects/end-subject.server'
import { paths } from '~/paths'

const subjectId = (args: HasParams) => param(args, 'subjectId')
const back = (args: HasParams) => paths.subject(subjectId(args))

export const loader = actLoader(back)

export const action = act(back, async (args) => {
  const { code } = await endSubject(args.actor, { subjectId: subjectId(args) })
  return { tone: 'ok', key: 'subjects:toast.ended', values: { code } }
})
