import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberAction } from '~/doors/form.server'
import { memberPage, param } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { redirectWithToast } from '~/doors/toast.server'
import { cellForTagging } from '~/domain/meetings/year-board/cell.queries.server'
import { tagItemsSchema } from '~/domain/meetings/year-board/tag-items.schema'
import { tagItems } from '~/domain/meetings/year-board/tag-items.server'
import { chosenYear } from '~/domain/meetings/year-board/year-board.queries.server'
import { paths } from '~/paths'
import { resultOf } from '~/views/use-schema-form'
import { CellPage } from '~/views/year-board/cell-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

const keyOf = (args: Pick<LoaderFunctionArgs, 'params' | 'request'>) => ({
  municipalityId: param(args, 'municipalityId'),
  subjectId: param(args, 'subjectId'),
  year: chosenYear(filterOf(args, 'jaar').jaar),
})

export const loader = memberPage(async (args) => {
  const cell = await cellForTagging(args.actor, keyOf(args))
  const { subject, municipality, year } = cell
  return { cell, title: await titleOf(args, 'yearBoard:cell.title', { code: subject.code, municipality, year }) }
})

export const action = memberAction(tagItemsSchema, async ({ actor, value, ...args }) => {
  const key = keyOf(args)
  const { code } = await tagItems(actor, { ...key, ...value })
  return redirectWithToast(paths.yearBoard(key.year), { tone: 'ok', key: 'yearBoard:cell.saved', values: { code } })
})

export default function Cell() {
  return <CellPage cell={useLoaderData<typeof loader>().cell} lastResult={resultOf(useActionData<typeof action>())} />
}
