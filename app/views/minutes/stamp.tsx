import { useT } from '~/core/i18n/use-t'
import type { DocumentStatus } from '~/domain/documents/document'

/** Stamped on the paper, so that nobody takes a draft for the real thing; it prints too. */
export const Stamp = ({ status }: { status: DocumentStatus }) => {
  const t = useT()
  return <p className={`stamp ${status === 'locked' || status === 'approved' ? 'text-polder' : 'text-brick'}`}>{t(`minutes:stamp.${status}`)}</p>
}
