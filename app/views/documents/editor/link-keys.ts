import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { linkAddress } from '~/domain/documents/paper/link.schema'
import { followLink, link, setLink } from './tools/link'

/** Links by hand: their shortcut, an address pasted on chosen words, and a press with Ctrl that follows one. */
export const LinkKeys = Extension.create({
  name: 'linkKeys',
  // Before the link itself, which would take addresses that are not safe.
  priority: 1_100,
  addKeyboardShortcuts() {
    return {
      'Mod-Alt-k': ({ editor }) => {
        if (link.isPossible(editor)) link.run(editor)
        return true
      },
    }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        props: {
          handlePaste: ({ state: { selection } }, event) => {
            const pasted = event.clipboardData?.getData('text/plain').trim() ?? ''
            const address = linkAddress.safeParse(pasted)
            if (selection.empty || /\s/.test(pasted) || !address.success || !link.isPossible(editor)) return false
            setLink(editor, address.data)
            return true
          },
          handleClick: (_view, _at, event) => {
            const anchor = event.target instanceof Element ? event.target.closest('a') : null
            if (!anchor || !(event.ctrlKey || event.metaKey)) return false
            followLink(anchor.href)
            return true
          },
        },
      }),
    ]
  },
})
