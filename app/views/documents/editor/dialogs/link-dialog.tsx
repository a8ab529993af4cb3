import type { Editor } from '@tiptap/core'
import { ExternalLink, Unlink } from 'lucide-react'
import { useId } from 'react'
import { useT } from '~/core/i18n/use-t'
import { linkSchema } from '~/domain/documents/paper/link.schema'
import { Button } from '~/ui/button'
import { plainField } from '~/ui/fields/plain-field'
import { TextField } from '~/ui/fields/text-field'
import { followLink, setLink } from '../tools/link'
import { AskForm } from './ask-form'

/** Makes, changes, follows or takes away a link. Without chosen words it asks which ones. */
export const LinkDialog = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const t = useT()
  const id = useId()
  const href: unknown = editor.getAttributes('link').href
  const isNew = typeof href !== 'string'
  const needsWords = isNew && editor.state.selection.empty
  return (
    <AskForm
      title={t('editor:link.title')}
      schema={linkSchema}
      submitLabel={t(isNew ? 'editor:link.add' : 'editor:link.change')}
      onClose={onClose}
      onAnswer={({ href: address, words }) => {
        onClose()
        setLink(editor, address, words)
      }}
      more={
        !isNew && (
          <>
            <Button type="button" icon={ExternalLink} onClick={() => followLink(href)}>
              {t('editor:link.follow')}
            </Button>
            <Button
              type="button"
              icon={Unlink}
              onClick={() => {
                onClose()
                editor.chain().focus().extendMarkRange('link').unsetLink().run()
              }}
            >
              {t('editor:link.remove')}
            </Button>
          </>
        )
      }
    >
      {(errors) => (
        <>
          <TextField
            field={plainField({ name: 'href', id: `${id}-href`, value: isNew ? '' : shown(href), required: true, errors: errors.href })}
            label={t('editor:link.href')}
            hint={t('editor:link.hrefHint')}
            inputMode="url"
            autoComplete="off"
          />
          {needsWords && <TextField field={plainField({ name: 'words', id: `${id}-words`, errors: errors.words })} label={t('editor:link.words')} hint={t('editor:link.wordsHint')} autoComplete="off" />}
        </>
      )}
    </AskForm>
  )
}

/** A mailbox is written without what a browser puts before it. */
const shown = (href: string): string => href.replace(/^mailto:/, '')
