import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { memberAction } from '~/doors/form.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { setNorm } from '~/domain/subjects/set-norm.server'
import { normSchema } from '~/domain/subjects/subject.schema'
import { listSubjects } from '~/domain/subjects/subjects.queries.server'
import { paths } from '~/paths'
import { NormPage } from '~/views/subjects/norm-page'
import { resultOf } from '~/views/use-schema-form'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { norms } = await listSubjects(args.actor)
  const { meetingsPerYear, source } = norms[0] ?? {}
  return { norm: { meetingsPerYear, source }, title: await titleOf(args, 'subjects:norm.edit') }
})

export const action = memberAction(normSchema, async ({ actor, value }) => {
  await setNorm(actor, value)
  return redirectWithToast(paths.subjects(), { tone: 'ok', key: 'subjects:toast.normSet', values: { year: value.firstYear } })
})

export default function Norm() {
  return <NormPage norm={useLoaderData<typeof loader>().norm} lastResult={resultOf(useActionData<typeof action>())} />
}
