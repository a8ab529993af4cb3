import { useEditorState } from '@tiptap/react'
import { useT } from '~/core/i18n/use-t'
import { useDesk } from '../desk-context'
import { contextOf, contextTools } from './contexts'
import { Toolbar } from './toolbar'

/** The tools of the table, callout, article, picture or link that the caret is in. They hang under the bar, so that the text stays where it is. */
export const ContextToolbar = ({ onlyWords }: { onlyWords?: boolean }) => {
  const t = useT()
  const { editor } = useDesk()
  const context = useEditorState({ editor, selector: ({ editor }) => (editor?.isEditable ? contextOf(editor.state) : null) })
  if (!context || (onlyWords && context !== 'link')) return null
  return (
    <div className="tool-context">
      <span aria-hidden="true" className="tool-context-name">
        {t(`editor:context.${context}`)}
      </span>
      <Toolbar key={context} label={t(`editor:context.${context}`)} groups={contextTools[context]} />
    </div>
  )
}
