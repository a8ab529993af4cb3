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
      <p className="px-1 text-sm sm:px-2">
        <span className="placeholder">{t('words:placeholders.left', { count })}</span>
      </p>
      {/* After the last comes the first, so that a phone does with one. */}
      <div className="max-sm:hidden">
        <Press icon={ChevronUp} label={t('words:placeholders.previous')} keys="Shift + F8" onPress={() => goToPlaceholder(editor, -1)} />
      </div>
      <Press icon={ChevronDown} label={t('words:placeholders.next')} keys="F8" onPress={() => goToPlaceholder(editor, 1)} />
    </div>
  )
}
