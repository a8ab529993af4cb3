import { Form } from '@remix-run/react'
import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useT } from '~/core/i18n/use-t'
import type { AttachmentLine } from '~/domain/meetings/agenda/agenda.queries.server'
import { isPaper } from '~/domain/meetings/agenda/papers/agenda-paper'
import { ConfirmButton } from '~/ui/confirm-button'
import { AttachmentLink } from './attachment-link'

interface Props {
  attachments: AttachmentLine[]
  toFile: (attachmentId: string, attachment: AttachmentLine) => string
  toWithdraw: (attachmentId: string) => string
  /** What there is to say and do about one of them, under its name. */
  about?: (attachmentId: string) => ReactNode
}

/** The attachments of an item, each with the way to withdraw it. */
export const AttachmentRows = ({ attachments, toFile, toWithdraw, about }: Props) => {
  const t = useT()
  if (attachments.length === 0) return <p className="text-ink-soft">{t('agenda:attachment.none')}</p>
  return (
    <ul className="border-b border-line">
      {attachments.map((file) => (
        <li key={file.id} className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line py-1.5">
          <AttachmentLink {...file} to={toFile(file.id, file)} />
          <Form method="post" action={toWithdraw(file.id)} preventScrollReset>
            <ConfirmButton
              look="plain"
              size="small"
              icon={Trash2}
              label={t('agenda:attachment.withdraw')}
              question={t('agenda:attachment.question', { name: file.name })}
              consequence={t(isPaper(file) ? 'agenda:paper.withdrawConsequence' : 'agenda:attachment.consequence')}
              confirmLabel={t('agenda:attachment.withdraw')}
            />
          </Form>
          {about?.(file.id)}
        </li>
      ))}
    </ul>
  )
}
