import type { Editor } from '@tiptap/core'
import { useT } from '~/core/i18n/use-t'
import { Button } from '~/ui/button'
import { Dialog } from '~/ui/dialog'
import { isMenu } from '../toolbar/part'
import { minutesToolbar, paperToolbar } from '../toolbar/toolbars'

/** The shortcuts of the editor one is in. */
export const KeysDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const t = useT()
  const toolbar = editor.schema.nodes.table ? paperToolbar : minutesToolbar
  const tools = toolbar.flatMap(({ parts }) => parts).flatMap((part) => (isMenu(part) ? part.sets.flatMap((set) => set.tools) : [part]))
  const rows = [
    { keys: 'Alt + F10', does: t('editor:keys.bar') },
    { keys: 'Escape', does: t('editor:keys.back') },
    { keys: '/', does: t('editor:keys.slash') },
    ...tools.flatMap(({ name, shortcut }) => (shortcut ? [{ keys: shortcut.shown, does: t(`editor:tools.${name}`) }] : [])),
    { keys: 'Shift + Enter', does: t('editor:keys.softBreak') },
    { keys: 'Tab', does: t('editor:keys.cell') },
    { keys: 'Ctrl + Alt + M', does: t('editor:keys.comment') },
    { keys: 'Ctrl + H', does: t('words:find.withReplace') },
    { keys: 'F3', does: t('words:find.next') },
    ...(editor.schema.nodes.mention ? [{ keys: '@', does: t('editor:keys.mention') }, { keys: 'F8', does: t('words:placeholders.next') }] : []),
    { keys: 'Ctrl + K', does: t('editor:keys.search') },
  ]
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('editor:keys.title')}
      footer={
        <Button type="button" onClick={onClose}>
          {t('ui:close')}
        </Button>
      }
    >
      <p className="text-ink-soft">{t('editor:keys.text')}</p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6">
        {rows.map(({ keys, does }) => (
          <div key={`${keys} ${does}`} className="col-span-2 grid grid-cols-subgrid border-t border-line py-2">
            <dt>
              <kbd className="font-sans font-semibold whitespace-nowrap">{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
