import type { Editor } from '@tiptap/core'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { AvatarRow } from '~/ui/avatar'
import { ConnectionStatus } from '~/ui/connection-status'
import { SaveState } from '~/ui/save-state'
import type { Tool } from './tools'
import { Toolbar } from './toolbar'
import { useCalmProgress } from './use-calm-progress'
import type { WritingState } from './writing-session'

interface Props {
  id: string
  editor: Editor | null
  state: WritingState
  tools: Tool[]
  /** Under the tools. */
  children?: ReactNode
}

/** What stays in sight above the paper: formatting, whether everything is stored, and who is here. */
export const DeskBar = ({ id, editor, state, tools, children }: Props) => {
  const t = useT()
  const progress = useCalmProgress(state.progress)
  return (
    <div className="desk-bar">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        {state.isReady ? <SaveState state={progress} /> : <p role="status" className="text-ink-soft">{t('documents:connecting')}</p>}
        {state.isReady && !state.isConnected && !state.ending && <ConnectionStatus state="reconnecting" quiet />}
        <AvatarRow people={state.people} label={t('documents:here')} />
      </div>
      <Toolbar editor={editor} id={id} tools={tools} />
      {children}
      <p id={`${id}-hint`} className="sr-only">
        {t('documents:toolbar.hint')}
      </p>
    </div>
  )
}
