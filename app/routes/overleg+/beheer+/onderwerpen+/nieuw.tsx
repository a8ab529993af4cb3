import type { MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { managerPage } from '~/doors/manager.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { createSubject } from '~/domain/subjects/create-subject.server'
import { subjectSchema } from '~/domain/subjects/subject.schema'
import { paths } from '~/paths'
import { NewSubjectPage } from '~/views/subjects/new-subject-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = managerPage(async (args) => ({ title: await titleOf(args, 'subjects:new') }))

export const action = memberAction(subjectSchema, async ({ actor, value }) => {
  await createSubject(actor, value)
  return redirectWithToast(paths.subjects(), { tone: 'ok', key: 'subjects:toast.created', values: { code: value.code } })
})

export default function NewSubject() {
  return <NewSubjectPage lastResult={resultOf(useActionData<typeof action>())} />
}
