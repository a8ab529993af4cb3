import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import { AvatarRow } from '~/ui/avatar'
import { ConnectionStatus } from '~/ui/connection-status'
import { SaveState } from '~/ui/save-state'
import { useDesk } from './desk-context'
import { PastingLine } from './paste/pasting-line'
import { ContextToolbar } from './toolbar/context-toolbar'
import { toNextToolbar } from './toolbar/next-toolbar'
import { useCalmProgress } from './use-calm-progress'

interface Props {
  /** Beside whether everything is stored. */
  beside?: ReactNode
  tools: ReactNode
  onlyWords?: boolean
  /** Under the tools. */
  children?: ReactNode
}

/** What stays in sight above the paper: whether everything is stored, who is here, and the tools. */
export const DeskBar = ({ beside, tools, onlyWords, children }: Props) => {
  const t = useT()
  const { id, state } = useDesk()
  const progress = useCalmProgress(state.progress)
  return (
    <div className="desk-bar" onKeyDown={({ altKey, key }) => altKey && key === 'F10' && toNextToolbar(`${id}-text`)}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {state.isReady ? <SaveState state={progress} /> : <p role="status" className="text-ink-soft">{t('documents:connecting')}</p>}
        <PastingLine />
        {state.isReady && !state.isConnected && !state.ending && <ConnectionStatus state="reconnecting" quiet />}
        {progress === 'unsaved' && state.isKept && !state.ending && <p className="text-sm text-ink-soft">{t('kept:here')}</p>}
        {/* Without a line nobody knows who is here, and what is said of it needs the room. */}
        {state.isConnected && (
          <div className="ml-auto sm:order-last">
            <AvatarRow people={state.people} label={t('documents:here')} />
          </div>
        )}
        <div className="desk-beside">{beside}</div>
      </div>
      {tools}
      {children}
      <ContextToolbar onlyWords={onlyWords} />
      <p id={`${id}-hint`} className="sr-only">
        {t('editor:hint')} {!onlyWords && t('editor:slash.hint')}
      </p>
    </div>
  )
}
