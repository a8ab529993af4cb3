import type { Editor } from '@tiptap/core'
import { ImageUp } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { pictureSchema } from '~/domain/documents/paper/picture.schema'
import { Button } from '~/ui/button'
import { FieldError } from '~/ui/fields/field-error'
import { insertPicture, sendPicture } from '../pictures'
import { AskForm } from './ask-form'
import { PictureFields } from './picture-fields'

interface Props {
  editor: Editor
  documentId: string
  file: File
  onOther: () => void
  onClose: () => void
}

/** A picture that was chosen: what it shows, before it is sent. Nothing comes in the text of what is closed here, also while it is being sent. */
export const NewPictureDialog = ({ editor, documentId, file, onOther, onClose }: Props) => {
  const t = useT()
  const preview = usePreview(file)
  const [closing] = useState(() => new AbortController())
  useEffect(() => () => closing.abort(), [closing])
  return (
    <AskForm
      title={t('editor:picture.add')}
      schema={pictureSchema}
      submitLabel={t('editor:picture.insert')}
      pendingLabel={t('editor:picture.sending')}
      onClose={onClose}
      onAnswer={async ({ alt, width }) => {
        const sent = await sendPicture(documentId, file, closing.signal)
        if (closing.signal.aborted) return undefined
        if ('refusal' in sent) return { file: [sent.refusal] }
        onClose()
        insertPicture(editor, { fileId: sent.fileId, alt, width })
        return undefined
      }}
      more={
        <Button type="button" icon={ImageUp} onClick={onOther}>
          {t('editor:picture.other')}
        </Button>
      }
    >
      {(errors) => (
        <>
          <div className="grid gap-2">
            {preview && <img src={preview} alt="" className="max-h-40 max-w-full justify-self-start rounded-small border border-line" />}
            <p className="text-sm text-ink-soft wrap-anywhere">{file.name}</p>
            <div role="alert">
              <FieldError id="picture-error" errors={errors.file} />
            </div>
          </div>
          <PictureFields errors={errors} />
        </>
      )}
    </AskForm>
  )
}

/** Of a larger file, in bytes, the name must do. */
const largestPreview = 4_000_000

const usePreview = (file: File): string | null => {
  const [preview, setPreview] = useState<string | null>(null)
  useEffect(() => {
    if (file.size > largestPreview || !file.type.startsWith('image/')) return
    const reader = new FileReader()
    reader.addEventListener('load', () => setPreview(String(reader.result)))
    reader.readAsDataURL(file)
    return () => reader.abort()
  }, [file])
  return preview
}
