import type { Editor } from '@tiptap/core'
import { useT } from '~/core/i18n/use-t'
import { pictureSchema } from '~/domain/documents/paper/picture.schema'
import { AskForm } from './ask-form'
import { PictureFields } from './picture-fields'

/** What is said of a picture in the text, and how wide it stands there. */
export const DescribePictureDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const t = useT()
  const { alt, width } = editor.getAttributes('image') as { alt?: string; width?: number | null }
  return (
    <AskForm
      title={t('editor:picture.describe')}
      schema={pictureSchema}
      submitLabel={t('editor:picture.save')}
      onClose={onClose}
      onAnswer={(answer) => {
        onClose()
        editor.chain().focus().updateAttributes('image', answer).run()
      }}
    >
      {(errors) => <PictureFields errors={errors} alt={alt ?? ''} isDecoration={alt === ''} width={width ?? null} />}
    </AskForm>
  )
}
