import { useEditorState } from '@tiptap/react'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { useToldPlaceholders } from '../../placeholders/live-placeholders'
import { useDesk } from '../desk-context'
import { Press } from '../press'
import { goToPlaceholder, placeholdersShown } from './placeholder-marks'

/** How much of an example is still to be filled in, and the way there. Nothing once it is. */
export const PlaceholderLine = () => {
  const t = useT()
  const { editor } = useDesk()
  const count = useEditorState({ editor, selector: ({ editor }) => (editor ? placeholdersShown(editor.state).length : 0) }) ?? 0
  useToldPlaceholders(editor ? count : null)
  if (!editor || count === 0) return null
  return (
    <div role="group" aria-label={t('words:placeholders.label')} className="flex items-center">
      <p className="px-2 text-sm">
        <span className="placeholder">{t('words:placeholders.left', { count })}</span>
      </p>
      <Press icon={ChevronUp} label={t('words:placeholders.previous')} keys="Shift + F8" onPress={() => goToPlaceholder(editor, -1)} />
      <Press icon={ChevronDown} label={t('words:placeholders.next')} keys="F8" onPress={() => goToPlaceholder(editor, 1)} />
    </div>
  )
}
