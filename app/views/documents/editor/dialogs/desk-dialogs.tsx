import { useCallback, useEffect, useRef, useState } from 'react'
import { useT } from '~/core/i18n/use-t'
import { acceptedPictures } from '~/domain/documents/files/picture'
import { useDesk } from '../desk-context'
import { onRequest, type Request } from './ask-desk'
import { KeysDialog } from './keys-dialog'
import { LinkDialog } from './link-dialog'
import { ListStartDialog } from './list-start-dialog'
import { DescribePictureDialog } from './describe-picture-dialog'
import { NewPictureDialog } from './new-picture-dialog'

/** What the tools of a desk ask for: one dialog at a time. Closing one goes back to the text. */
export const DeskDialogs = ({ documentId }: { documentId: string }) => {
  const t = useT()
  const { editor } = useDesk()
  const chooser = useRef<HTMLInputElement>(null)
  const [request, setRequest] = useState<Request | null>(null)
  useEffect(() => {
    if (!editor) return
    return onRequest(editor, (asked) => {
      if (asked.name !== 'choosePicture') return setRequest(asked)
      // The menu that asked is gone: whoever chooses nothing comes back in the text.
      editor.view.focus()
      chooser.current?.click()
    })
  }, [editor])
  const onClose = useCallback(() => {
    setRequest(null)
    if (editor && !editor.isDestroyed) editor.view.focus()
  }, [editor])
  if (!editor) return null
  const common = { editor, onClose }
  return (
    <>
      {editor.schema.nodes.image && (
        <input
          ref={chooser}
          type="file"
          accept={acceptedPictures}
          hidden
          aria-label={t('editor:picture.choose')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) setRequest({ name: 'newPicture', file })
            currentTarget.value = ''
          }}
        />
      )}
      {request?.name === 'link' && <LinkDialog {...common} />}
      {request?.name === 'newPicture' && <NewPictureDialog {...common} key={`${request.file.name} ${request.file.lastModified}`} documentId={documentId} file={request.file} onOther={() => chooser.current?.click()} />}
      {request?.name === 'describePicture' && <DescribePictureDialog {...common} />}
      {request?.name === 'listStart' && <ListStartDialog {...common} />}
      {request?.name === 'keys' && <KeysDialog {...common} />}
    </>
  )
}
