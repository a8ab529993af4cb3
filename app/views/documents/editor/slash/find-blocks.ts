import type { Editor } from '@tiptap/core'
import type { Translate } from '~/core/i18n/use-t'
import type { BlockTool } from '../tools/tool'

const plain = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()

/** The blocks that fit here and whose name, or another word for them, has what was typed at the start of a word: first those whose name begins with it. */
export const findBlocks = (blocks: readonly BlockTool[], typed: string, editor: Editor, t: Translate): BlockTool[] => {
  const wanted = plain(typed)
  return blocks
    .filter((block) => block.isPossible(editor))
    .map((block) => ({ block, rank: rankOf(plain(t(`editor:tools.${block.name}`)), plain(t(`editor:also.${block.name}`)), wanted) }))
    .filter(({ rank }) => rank < 3)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ block }) => block)
}

const rankOf = (name: string, also: string, wanted: string): number => {
  if (name.startsWith(wanted)) return 0
  if (name.includes(wanted)) return 1
  return also.split(' ').some((word) => word.startsWith(wanted)) ? 2 : 3
}
