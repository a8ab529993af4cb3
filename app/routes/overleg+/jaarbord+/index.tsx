import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { filterOf } from '~/doors/filter.server'
import { memberPage } from '~/doors/page.server'
import { titleOf } from '~/doors/title.server'
import { onlyMunicipality } from '~/domain/meetings/year-board/board'
import { chosenYear, yearBoardOf } from '~/domain/meetings/year-board/year-board.queries.server'
import { YearBoardPage } from '~/views/year-board/year-board-page'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export const loader = memberPage(async (args) => {
  const { jaar, gemeente } = filterOf(args, 'jaar', 'gemeente')
  const { board, ...page } = await yearBoardOf(args.actor, chosenYear(jaar))
  const choices = board.municipalities.map(({ id, name }) => ({ id, name }))
  const chosen = choices.find(({ id }) => id === gemeente)?.id
  return { page: { ...page, board: onlyMunicipality(board, chosen), choices, chosen }, title: await titleOf(args, 'yearBoard:titleOf', { year: board.year }) }
})

export default function YearBoard() {
  return <YearBoardPage {...useLoaderData<typeof loader>().page} />
}
