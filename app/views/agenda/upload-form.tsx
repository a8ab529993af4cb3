import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react'
import { parseWithZod } from '@conform-to/zod/v4'
import { useFetcher } from '@remix-run/react'
import { Upload } from 'lucide-react'
import { useT } from '~/core/i18n/use-t'
import { acceptedFiles } from '~/domain/documents/files/attachment'
import { attachmentSchema } from '~/domain/meetings/agenda/attachment.schema'
import { Button } from '~/ui/button'
import { FileField } from '~/ui/fields/file-field'

interface Props {
  /** Where the file goes. */
  to: string
  lastResult?: SubmissionResult<string[]> | undefined
}

/** Adds a file to an item, or to what asks to become one. */
export const UploadForm = ({ to, lastResult }: Props) => {
  const t = useT()
  const fetcher = useFetcher<{ result: SubmissionResult<string[]> }>()
  const [form, fields] = useForm({
    id: 'bijlage',
    lastResult: fetcher.data?.result ?? lastResult,
    constraint: { file: { required: true } },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: attachmentSchema }),
  })
  return (
    <fetcher.Form method="post" encType="multipart/form-data" action={to} {...getFormProps(form)} className="mt-4 grid gap-3">
      <FileField field={fields.file} label={t('agenda:attachment.file')} hint={t('agenda:attachment.hint')} accept={acceptedFiles} />
      <div>
        <Button icon={Upload} pending={fetcher.state !== 'idle'} pendingLabel={t('agenda:attachment.uploading')}>
          {t('agenda:attachment.add')}
        </Button>
      </div>
    </fetcher.Form>
  )
}
