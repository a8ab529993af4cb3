import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { subjectSchema } from '~/domain/subjects/subject.schema'
import { subjectPage } from '~/domain/subjects/subjects.queries.server'
import { updateSubject } from '~/domain/subjects/update-subject.server'
import { paths } from '~/paths'
import { SubjectPage } from '~/views/subjects/subject-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const page = await subjectPage(args.actor, param(args, 'subjectId'))
  return { page, title: await titleOf(args, 'accounts:pageOf', { name: page.subject.code }) }
})

export const action = memberAction(subjectSchema, async ({ actor, params, value }) => {
  await updateSubject(actor, { subjectId: param({ params }, 'subjectId'), ...value })
  return redirectWithToast(paths.subjects(), { tone: 'ok', key: 'subjects:toast.saved', values: { code: value.code } })
})

export default function Subject() {
  const { page } = useLoaderData<typeof loader>()
  return <SubjectPage key={page.subject.id} {...page} lastResult={resultOf(useActionData<typeof action>())} />
}
