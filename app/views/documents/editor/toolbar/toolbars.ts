import { Ellipsis, Plus } from 'lucide-react'
import { article, articleParagraph } from '../tools/article'
import { details, quote, rule } from '../tools/blocks'
import { callouts } from '../tools/callout'
import { find } from '../tools/find'
import { historyTools } from '../tools/history'
import { keys } from '../tools/keys'
import { bold, clear, italic, strike, subscript, superscript, underline } from '../tools/letters'
import { link } from '../tools/link'
import { bulletList, listStart, orderedList, taskList } from '../tools/lists'
import { picture } from '../tools/picture'
import { minutesStyles, paperStyles } from '../tools/styles'
import { table } from '../tools/table'
import type { BlockTool } from '../tools/tool'
import type { Group } from './part'

/** What one may do with the text of a paper, in the order of the toolbar. The shortcuts are those of the editor itself. */
export const paperToolbar: Group[] = [
  { parts: historyTools },
  { parts: [{ name: 'style', isChoice: true, sets: [{ tools: paperStyles }] }] },
  { parts: [bold, italic, underline, link] },
  { parts: [bulletList, orderedList] },
  { parts: [{ name: 'insert', icon: Plus, sets: [{ tools: [table, picture, rule] }, { label: 'callouts', tools: callouts }, { tools: [details, quote, taskList] }, { tools: [article, articleParagraph] }] }] },
  { parts: [find, { name: 'more', icon: Ellipsis, sets: [{ tools: [strike, superscript, subscript, clear] }, { tools: [listStart] }, { tools: [keys] }] }] },
]

/** Of what is suggested: words, how they look and where they lead, not the build of the text. */
export const suggestToolbar: Group[] = [{ parts: historyTools }, { parts: [bold, italic, underline, link] }, { parts: [strike, superscript, subscript] }, { parts: [find, keys] }]

/** Minutes hold plain text with little decoration between the records. */
export const minutesToolbar: Group[] = [{ parts: historyTools }, { parts: [{ name: 'style', isChoice: true, sets: [{ tools: minutesStyles }] }] }, { parts: [bold, italic] }, { parts: [bulletList, orderedList, quote] }, { parts: [find, clear, keys] }]

/** What the slash menu offers, most used first. */
export const paperBlocks: BlockTool[] = [...paperStyles, bulletList, orderedList, taskList, table, picture, ...callouts, details, quote, rule, article, articleParagraph]
export const minutesBlocks: BlockTool[] = [...minutesStyles, bulletList, orderedList, quote]
