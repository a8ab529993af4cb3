import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { AvatarRow } from '~/ui/avatar'
import { ConnectionStatus } from '~/ui/connection-status'
import { SaveState } from '~/ui/save-state'
import { useDesk } from './desk-context'
import { useCalmProgress } from './use-calm-progress'

interface Props {
  /** Beside whether everything is stored. */
  beside?: ReactNode
  tools: ReactNode
  /** Under the tools. */
  children?: ReactNode
}

/** What stays in sight above the paper: whether everything is stored, who is here, and the tools. */
export const DeskBar = ({ beside, tools, children }: Props) => {
  const t = useT()
  const { id, state } = useDesk()
  const progress = useCalmProgress(state.progress)
  return (
    <div className="desk-bar">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1">
        {state.isReady ? <SaveState state={progress} /> : <p role="status" className="text-ink-soft">{t('documents:connecting')}</p>}
        {state.isReady && !state.isConnected && !state.ending && <ConnectionStatus state="reconnecting" quiet />}
        {beside}
        <AvatarRow people={state.people} label={t('documents:here')} />
      </div>
      {tools}
      {children}
      <p id={`${id}-hint`} className="sr-only">
        {t('documents:toolbar.hint')}
      </p>
    </div>
  )
}
