import { useMemo } from 'react'
import { translateKey, useT } from '~/core/i18n/use-t'
import { useToast } from '~/ui/toast'
import { insertPictures } from '../pictures'
import { pasting } from './pasting'

/** Pasting in a text; `documentId` of a paper that may have pictures, or null. */
export const usePasting = (documentId: string | null) => {
  const t = useT()
  const toast = useToast()
  return useMemo(
    () =>
      pasting({
        onTooLarge: () => toast({ tone: 'error', text: t('desk:paste.tooLarge') }),
        onMissing: (count) => toast({ tone: 'info', text: t('desk:paste.missing', { count }) }),
        onPictures: documentId ? (editor, files) => void insertPictures(editor, documentId, files, (key) => toast({ tone: 'error', text: translateKey(t, key) })) : null,
      }),
    [documentId, toast, t],
  )
}
