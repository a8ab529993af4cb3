import { useT } from '~/core/i18n/use-t'
import type { DocumentStatus } from '~/domain/documents/document'
import { Chip, type ChipTone } from '~/ui/chip'

const tones: Record<DocumentStatus, ChipTone> = { draft: 'info', submitted: 'warn', locked: 'ok', consultation: 'warn', final: 'info', approved: 'ok' }

/** Where a document stands, in a word. */
export const StatusChip = ({ status }: { status: DocumentStatus }) => {
  const t = useT()
  return <Chip tone={tones[status]}>{t(`documents:status.${status}`)}</Chip>
}
