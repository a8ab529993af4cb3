import { useId } from 'react'
import { useT } from '~/core/i18n/use-t'
import { pictureWidths } from '~/domain/documents/paper/picture.schema'
import { CheckboxField } from '~/ui/fields/checkbox-field'
import { plainField } from '~/ui/fields/plain-field'
import { SelectField } from '~/ui/fields/select-field'
import { TextField } from '~/ui/fields/text-field'
import type { FieldErrors } from './ask-form'

interface Props {
  errors: FieldErrors
  alt?: string
  isDecoration?: boolean
  width?: number | null
}

/** What is said of a picture, and how wide it stands. */
export const PictureFields = ({ errors, alt, isDecoration, width }: Props) => {
  const t = useT()
  const id = useId()
  const widths = [...new Set([...pictureWidths, width ?? 0])].toSorted((one, other) => one - other)
  return (
    <>
      <TextField field={plainField({ name: 'alt', id: `${id}-alt`, value: alt, errors: errors.alt })} label={t('editor:picture.alt')} hint={t('editor:picture.altHint')} maxLength={1_000} autoComplete="off" />
      <CheckboxField field={plainField({ name: 'isDecoration', id: `${id}-decoration`, ...(isDecoration && { value: 'on' }) })} label={t('editor:picture.isDecoration')} hint={t('editor:picture.isDecorationHint')} />
      <SelectField
        field={plainField({ name: 'width', id: `${id}-width`, value: `${width ?? 0}` })}
        label={t('editor:picture.width')}
        options={widths.map((percent) => ({ value: `${percent}`, label: percent === 0 ? t('editor:picture.ownWidth') : t('editor:picture.percent', { width: percent }) }))}
      />
    </>
  )
}
