import { env } from '~/core/env.server'
import { filterOf } from '~/doors/filter.server'
import { inertContent } from '~/doors/inert-file.server'
import { languageOf } from '~/doors/language.server'
import { memberPage } from '~/doors/page.server'
import { onlyMunicipality } from '~/domain/meetings/year-board/board'
import { boardFile } from '~/domain/meetings/year-board/board-file.server'
import { chosenYear, yearBoardOf } from '~/domain/meetings/year-board/year-board.queries.server'

/** The year board as a spreadsheet. */
export const loader = memberPage(async (args) => {
  const { jaar, gemeente } = filterOf(args, 'jaar', 'gemeente')
  const { board } = await yearBoardOf(args.actor, chosenYear(jaar))
  const { name, text } = boardFile(onlyMunicipality(board, gemeente), { language: await languageOf(args), origin: env.origin })
  return inertContent(text, { name, mediaType: 'text/csv; charset=utf-8' })
})
