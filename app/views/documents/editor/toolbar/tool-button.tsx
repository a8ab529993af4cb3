import type { Editor } from '@tiptap/core'
import { useT } from '~/core/i18n/use-t'
import { Icon } from '~/ui/icon'
import type { Tool } from '../tools/tool'
import { toolLook } from './look'
import type { PartState } from './part'
import type { Stop } from './use-roving'

interface Props {
  tool: Tool
  editor: Editor | null
  state: PartState | undefined
  stop: Stop
  hasWords?: boolean
}

/** One tool. The pointer leaves the focus in the text. */
export const ToolButton = ({ tool: { name, icon, shortcut, run, isActive }, editor, state, stop, hasWords }: Props) => {
  const t = useT()
  const label = t(`editor:tools.${name}`)
  return (
    <button
      type="button"
      {...stop}
      aria-pressed={isActive && (state?.isActive ?? false)}
      aria-disabled={!state?.isPossible || undefined}
      aria-keyshortcuts={shortcut?.spoken}
      title={shortcut ? `${label} (${shortcut.shown})` : label}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => editor && state?.isPossible && run(editor)}
      className={toolLook}
    >
      <Icon icon={icon} />
      <span className={hasWords ? '' : 'sr-only'}>{label}</span>
    </button>
  )
}
