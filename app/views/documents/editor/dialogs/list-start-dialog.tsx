import type { Editor } from '@tiptap/core'
import { useId } from 'react'
import { useT } from '~/core/i18n/use-t'
import { listStartSchema } from '~/domain/documents/paper/list-start.schema'
import { plainField } from '~/ui/fields/plain-field'
import { TextField } from '~/ui/fields/text-field'
import { AskForm } from './ask-form'

/** Where the numbers of a list begin, for one that goes on where another ended. */
export const ListStartDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const t = useT()
  const id = useId()
  return (
    <AskForm
      title={t('editor:listStart.title')}
      schema={listStartSchema}
      submitLabel={t('editor:listStart.save')}
      onClose={onClose}
      onAnswer={({ start }) => {
        onClose()
        editor.chain().focus().updateAttributes('orderedList', { start }).run()
      }}
    >
      {(errors) => (
        <TextField
          field={plainField({ name: 'start', id: `${id}-start`, value: String(editor.getAttributes('orderedList').start ?? 1), required: true, errors: errors.start })}
          label={t('editor:listStart.field')}
          type="number"
          inputMode="numeric"
        />
      )}
    </AskForm>
  )
}
