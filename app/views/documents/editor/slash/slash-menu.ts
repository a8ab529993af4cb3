import { Extension } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { Suggestion } from '@tiptap/suggestion'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import type { Translate } from '~/core/i18n/use-t'
import type { BlockTool } from '../tools/tool'
import { findBlocks } from './find-blocks'
import { SlashStore } from './slash-store'

interface Options {
  blocks: readonly BlockTool[]
  t: Translate
  /** Not while what is typed becomes a suggestion: only words can be suggested. */
  mayOpen?: () => boolean
}

declare module '@tiptap/core' {
  interface Storage {
    slashMenu: { store: SlashStore }
  }
}

const key = new PluginKey<{ active: boolean }>('slashMenu')

/** "/" at the start of a line or after a space: a list of blocks to make. It opens for who types the slash, never for who only passes by one. */
export const slashMenu = ({ blocks, t, mayOpen = () => true }: Options) =>
  Extension.create<object, { store: SlashStore }>({
    name: 'slashMenu',
    addStorage: () => ({ store: new SlashStore() }),
    addProseMirrorPlugins() {
      const { editor } = this
      const { store } = this.storage
      return [
        Suggestion<BlockTool, BlockTool>({
          editor,
          pluginKey: key,
          char: '/',
          items: ({ query }) => findBlocks(blocks, query, editor, t),
          allow: ({ state, isActive }) => mayOpen() && (isActive === true || state.selection.$from.parent.type.name === 'paragraph'),
          shouldShow: ({ transaction }) => key.getState(editor.state)?.active === true || (transaction.docChanged && !transaction.getMeta(ySyncPluginKey)),
          command: ({ range, props: block }) => {
            editor.chain().focus().deleteRange(range).run()
            block.run(editor)
          },
          render: () => {
            const show = ({ items, command, clientRect, loading }: Shown): void => {
              if (!loading) store.show({ blocks: items, choose: command, place: () => clientRect?.() ?? null })
            }
            return { onStart: show, onUpdate: show, onExit: () => store.close(), onKeyDown: ({ event }) => !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey && store.press(event.key) }
          },
        }),
      ]
    },
  })

interface Shown {
  items: BlockTool[]
  command: (block: BlockTool) => void
  clientRect?: (() => DOMRect | null) | null
  loading: boolean
}
