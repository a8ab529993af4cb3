import type { FieldFacts } from '~/ui/fields/field-facts'
import { useId } from 'react'
import { useT } from '~/core/i18n/use-t'
import { TextField } from '~/ui/fields/text-field'

/** The folder a paper stands in: one there is, or a new name. */
export const FolderField = ({ field, folders }: { field: FieldFacts; folders: string[] }) => {
  const t = useT()
  const list = useId()
  return (
    <>
      <TextField field={field} label={t('documents:form.folder')} hint={t('documents:form.folderHint')} list={list} />
      <datalist id={list}>
        {folders.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  )
}
